import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import type { Leaning } from './data.ts';
import { type SourceWarning, type Subject, sourceWarning, warningAdvice, warningText } from './domain.ts';

/** Something that leans on an aged source, and what to do about it. */
export interface ReportedUse {
  readonly type: Subject['type'];
  readonly name: string;
  readonly library: 'OWN' | 'PUBLIC';
  /** Names of the exercises that it leans on the source through. */
  readonly through: readonly string[];
  readonly advice: string;
}

/** A source that should not be leaned on as it stands, and what does. */
export interface ReportedSource {
  readonly warning: SourceWarning;
  readonly source: string;
  readonly text: string;
  readonly uses: readonly ReportedUse[];
}

/** One use as it is told, by the database or through the API. */
export interface ToldUse extends ReportedUse, Omit<ReportedSource, 'uses'> {
  readonly sourceId: string;
}

/** What a leaning on an aged source tells. */
export function toldUse({ clinicId, throughNames, ...leaning }: Leaning, now: Date): ToldUse {
  const warning = sourceWarning(leaning, now);
  if (!warning) throw new Error('a warning of a source that may be leaned on');
  const { type, name, isDirect, sourceId, title } = leaning;
  const isOwn = clinicId !== PUBLIC_CLINIC_ID;
  const subject = { type, isOwn, isDirect, through: throughNames };
  return {
    type,
    name,
    warning,
    sourceId,
    source: title,
    through: throughNames,
    library: isOwn ? 'OWN' : 'PUBLIC',
    text: warningText(warning, leaning),
    advice: warningAdvice(warning, leaning, subject),
  };
}

/** Puts the uses of one source together, in the order that they are told in. */
export function evidenceReport(uses: readonly ToldUse[]): ReportedSource[] {
  const sources = new Map<string, ReportedSource & { uses: ReportedUse[] }>();
  for (const { sourceId, warning, source, text, type, name, library, through, advice } of uses) {
    const reported = sources.get(sourceId) ?? { warning, source, text, uses: [] };
    reported.uses.push({ type, name, library, through, advice });
    sources.set(sourceId, reported);
  }
  return [...sources.values()];
}

const what: Record<Subject['type'], string> = { EXERCISE: 'Exercise', ROUTINE: 'Routine', ARTICLE: 'Article' };

/** A report as a person reads it. */
export function reportLines(sources: readonly ReportedSource[]): string[] {
  if (sources.length === 0) return ['Nothing leans on a source that should be looked at.'];
  return sources
    .flatMap(({ warning, text, uses }) => [
      `${warning.replace('_', ' ')}: ${text}`,
      ...uses.flatMap(({ type, name, library, through, advice }) => [
        `  ${what[type]} ${name}${library === 'PUBLIC' ? ' (public library)' : ''}${through.length > 0 ? `, through ${through.join(', ')}` : ''}`,
        `    ${advice}`,
      ]),
      '',
    ])
    .slice(0, -1);
}
