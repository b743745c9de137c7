import type { Context } from '../context.ts';
import type { PainMoment } from '../pain/domain.ts';
import { type LocalDate, plusDays } from '../plan/local-date.ts';

/** The most that one answer holds. */
export const OWN_WORDS_MAX = 50;

/** Something that a client wrote, and what they wrote it to. */
export interface OwnWord {
  readonly kind: 'PAIN_SCORE' | 'SESSION' | 'FLARE';
  readonly at: Date;
  readonly text: string;
  readonly intensity: number | null;
  readonly moment: PainMoment | null;
}

/** What a client wrote over so many days up to today, the latest first. */
export function readOwnWords(
  { db }: Pick<Context, 'db'>,
  clientId: string,
  today: LocalDate,
  days: number,
): Promise<OwnWord[]> {
  const from = plusDays(today, 1 - days);
  return db.$queryRaw<OwnWord[]>`
    WITH c AS (
      SELECT "id", "clinicId", ${from}::date::timestamp AT TIME ZONE "timeZone" AS "from"
      FROM "Client" WHERE "id" = ${clientId}::uuid
    )
    SELECT 'PAIN_SCORE' AS "kind", p."recordedAt" AS "at", p."note" AS "text", p."intensity", p."moment"::text AS "moment"
    FROM c JOIN "PainScore" p ON p."clinicId" = c."clinicId" AND p."clientId" = c."id" AND p."recordedAt" >= c."from"
    WHERE p."note" IS NOT NULL
    UNION ALL
    SELECT 'SESSION', s."recordedAt", s."note", NULL, NULL
    FROM c JOIN "Session" s ON s."clinicId" = c."clinicId" AND s."clientId" = c."id" AND s."recordedAt" >= c."from"
    WHERE s."note" IS NOT NULL
    UNION ALL
    SELECT 'FLARE', f."startedAt", f."note", NULL, NULL
    FROM c JOIN "Flare" f ON f."clinicId" = c."clinicId" AND f."clientId" = c."id" AND f."startedAt" >= c."from"
    WHERE f."note" IS NOT NULL
    ORDER BY "at" DESC, "kind" LIMIT ${OWN_WORDS_MAX}`;
}
