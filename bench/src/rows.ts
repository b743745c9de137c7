/** How much history a database is filled with. */
export interface Size {
  readonly clients: number;
  /** Of each client, on four days of five up to yesterday, with two pain scores each. */
  readonly sessionsEach: number;
}

/** How many pain scores that makes. */
export const scoresOf = ({ clients, sessionsEach }: Size): number => clients * sessionsEach * 2;

/** Clients of one clinic. */
export const CLIENTS_PER_CLINIC = 100;
/** Members of one clinic, the first of whom owns it. */
export const MEMBERS_PER_CLINIC = 4;

/**
 * Fills a database that has the public library: clinics of a hundred clients, each with a plan of two versions,
 * sessions and pain scores up to the day before `today`, alerts open and closed, and flare-ups. The same size and
 * day make the same rows. Constraints that lead to other rows are not looked at meanwhile, which saves minutes.
 */
export const rowsScript = ({ clients, sessionsEach }: Size, today: string): string => {
  const days = sessionsEach + Math.floor((sessionsEach + 2) / 4);
  return `
SET session_replication_role = replica;
SET synchronous_commit = off;
BEGIN;

-- ids that grow with time, as the service makes them
CREATE FUNCTION pg_temp.id_of(at timestamptz, name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0')
    || '7' || substr(md5(name), 1, 3) || '8' || substr(md5(name), 4, 15))::uuid $$;

CREATE TEMP TABLE span AS
SELECT d AS "today", d - ${days} AS "begun", d - ${days} - 12 AS "planned",
  (d - ${days})::timestamptz AS "t0"
FROM (SELECT date '${today}' AS d) x;

CREATE TEMP TABLE k AS
SELECT k, pg_temp.id_of("t0", 'clinic ' || k) AS "clinicId" FROM span, generate_series(0, ${Math.floor((clients - 1) / CLIENTS_PER_CLINIC)}) k;
INSERT INTO "Clinic" ("id", "slug", "name", "stopRule")
SELECT "clinicId", 'bench-' || k, 'Clinic ' || k, CASE WHEN k % 2 = 0 THEN 'Stop and call us when pain goes above 7.' END FROM k;

CREATE TEMP TABLE m AS
SELECT k, j, "clinicId", pg_temp.id_of("t0", 'member ' || k || ' ' || j) AS "id",
  pg_temp.id_of("t0", 'member identity ' || k || ' ' || j) AS "identityId"
FROM span, k, generate_series(0, ${MEMBERS_PER_CLINIC - 1}) j;
INSERT INTO "Identity" ("id", "email") SELECT "identityId", 'member-' || k || '-' || j || '@bench.test' FROM m;
INSERT INTO "Member" ("id", "clinicId", "identityId", "name", "role")
SELECT "id", "clinicId", "identityId", (ARRAY['Ines', 'Jonas', 'Mira', 'Tom'])[j + 1] || ' of clinic ' || k,
  CASE WHEN j = 0 THEN 'OWNER' ELSE 'CLINICIAN' END::"MemberRole" FROM m;

CREATE TEMP TABLE c AS
SELECT n, m."clinicId", m."id" AS "leadId", pg_temp.id_of("t0", 'client ' || n) AS "id",
  pg_temp.id_of("t0", 'client identity ' || n) AS "identityId", pg_temp.id_of("t0", 'plan ' || n) AS "planId",
  pg_temp.id_of("t0", 'version 1 ' || n) AS "firstId", pg_temp.id_of("t0", 'version 2 ' || n) AS "secondId",
  md5('key 1 ' || n)::uuid AS "key1", md5('key 2 ' || n)::uuid AS "key2", md5('key 3 ' || n)::uuid AS "key3",
  (ARRAY['Europe/London', 'Europe/Berlin', 'America/New_York', 'Australia/Sydney'])[n % 4 + 1] AS "timeZone",
  CASE WHEN n % 17 = 0 THEN 10 ELSE 0 END AS "silence",
  (ARRAY['Ada', 'Bela', 'Cyra', 'Dov', 'Elif', 'Finn', 'Gwen', 'Hugo', 'Iris', 'Jude'])[n * 7 % 10 + 1] || ' '
    || (ARRAY['Abbot', 'Brandt', 'Cole', 'Dietz', 'Ekman', 'Frost', 'Gray', 'Hale', 'Ivers', 'Jung'])[n / 10 % 10 + 1]
    || ' ' || n AS "name"
FROM span, generate_series(0, ${clients - 1}) n
JOIN m ON m.k = n / ${CLIENTS_PER_CLINIC} AND m.j = n % ${MEMBERS_PER_CLINIC};
CREATE UNIQUE INDEX ON c (n);
INSERT INTO "Identity" ("id") SELECT "identityId" FROM c;
INSERT INTO "Client" ("id", "clinicId", "identityId", "name", "searchText", "timeZone", "leadMemberId", "note", "reviewOn",
  "createdAt", "updatedAt")
SELECT c."id", "clinicId", "identityId", "name", lower("name"), "timeZone", "leadId",
  CASE WHEN n % 3 = 0 THEN 'See you on Monday.' END, CASE WHEN n % 5 > 0 THEN "today" + n % 40 - 3 END, "t0", "t0"
FROM span, c;

INSERT INTO "SignIn" ("id", "identityId", "clinicId", "memberId", "clientId", "createdAt", "expiresAt")
SELECT pg_temp.id_of("t0", 'sign-in ' || p."identityId"), p."identityId", p."clinicId", p."memberId", p."clientId", "t0", "today" + 365
FROM span, (
  SELECT "identityId", "clinicId", "id" AS "memberId", NULL::uuid AS "clientId" FROM m
  UNION ALL SELECT "identityId", "clinicId", NULL, "id" FROM c
) p;

CREATE TEMP TABLE r AS
SELECT row_number() OVER (ORDER BY "slug") - 1 AS at, count(*) OVER () AS "all", "currentVersionId" AS "id", "clinicId"
FROM "Routine" WHERE "clinicId" = '00000000-0000-7000-8000-000000000001' AND "status" = 'PUBLISHED';
INSERT INTO "Plan" ("id", "clinicId", "clientId", "currentVersionId", "endsOn", "createdAt")
SELECT "planId", "clinicId", "id", "secondId", CASE WHEN n % 9 = 0 THEN "today" + 5 END, "planned" FROM span, c;
INSERT INTO "PlanVersion" ("id", "clinicId", "planId", "number", "authorId", "reason", "inForceFrom", "greenMax", "amberMax",
  "stopRule", "pausedFrom", "pausedUntil", "message", "createdAt")
SELECT CASE v WHEN 1 THEN "firstId" ELSE "secondId" END, "clinicId", "planId", v, "leadId",
  CASE WHEN v = 2 THEN 'Going well' END, CASE v WHEN 1 THEN "planned" ELSE "today" - 20 END, 3, 5,
  CASE WHEN n % 7 = 0 THEN 'Stop when it tingles.' END,
  CASE WHEN v = 2 AND n % 25 = 0 THEN "today" - 10 END, CASE WHEN v = 2 AND n % 25 = 0 THEN "today" - 7 END,
  CASE WHEN v = 2 THEN 'Well done so far.' END, CASE v WHEN 1 THEN "planned" ELSE "today" - 20 END
FROM span, c, generate_series(1, 2) v;
-- two phases and, for every third client, one for flare-ups
INSERT INTO "PlanPhase" ("id", "clinicId", "planVersionId", "key", "position", "name", "routineClinicId", "routineVersionId",
  "timesPerDay", "daysOfWeek", "everyDays", "startsOn", "endsOn", "isFlare")
SELECT pg_temp.id_of("t0", 'phase ' || v || ' ' || i || ' ' || n), c."clinicId", CASE v WHEN 1 THEN "firstId" ELSE "secondId" END,
  CASE i WHEN 0 THEN "key1" WHEN 1 THEN "key2" ELSE "key3" END, i, (ARRAY['Settle', 'Build', 'On bad days'])[i + 1],
  r."clinicId", r."id", CASE WHEN n % 8 = 0 AND i = 1 THEN 2 ELSE 1 END,
  CASE WHEN i = 1 AND n % 12 = 1 THEN '{}' WHEN i = 1 AND n % 6 = 0 THEN '{MONDAY,WEDNESDAY,FRIDAY,SATURDAY}'
    ELSE '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}' END::"Weekday"[],
  CASE WHEN i = 1 AND n % 12 = 1 THEN 2 END,
  CASE i WHEN 0 THEN "planned" WHEN 1 THEN "begun" + ${Math.floor(sessionsEach / 2)} END,
  CASE WHEN i = 0 THEN "begun" + ${Math.floor(sessionsEach / 2)} - 1 WHEN i = 1 AND n % 9 = 0 THEN "today" + 5 END, i = 2
FROM span, c CROSS JOIN generate_series(1, 2) v CROSS JOIN generate_series(0, 2) i
JOIN r ON r.at = (n + i * 3 + v) % r."all"
WHERE i < 2 OR n % 3 = 0;
-- every fourth client leaves one item out and does another at a dose of their own
INSERT INTO "PlanItemChange" ("id", "clinicId", "planPhaseId", "itemKey", "isLeftOut", "hasDose", "setsMin", "setsMax", "repsMin", "repsMax")
SELECT pg_temp.id_of("t0", 'change ' || p."id" || i."key"), p."clinicId", p."id", i."key", i.nth = 1, i.nth = 2,
  CASE i.nth WHEN 2 THEN 2 END, CASE i.nth WHEN 2 THEN 3 END, CASE i.nth WHEN 2 THEN 8 END, CASE i.nth WHEN 2 THEN 10 END
FROM span, c JOIN "PlanPhase" p ON p."planVersionId" = c."secondId" AND p."position" = 1
JOIN LATERAL (
  SELECT "key", row_number() OVER (ORDER BY "key") AS nth FROM "Item" WHERE "routineVersionId" = p."routineVersionId"
) i ON i.nth <= 2
WHERE n % 4 = 0;

CREATE TEMP TABLE s AS
SELECT c.n, c."clinicId", c."id" AS "clientId", b."date", b."at", d,
  pg_temp.id_of(b."at", 'session ' || n || ' ' || d) AS "id", abs(hashtext(n || ' ' || d)) % 100 AS "luck",
  CASE WHEN b."date" < "today" - 20 THEN "firstId" ELSE "secondId" END AS "versionId",
  CASE WHEN b."date" < "begun" + ${Math.floor(sessionsEach / 2)} THEN "key1" ELSE "key2" END AS "phaseKey"
FROM span, c CROSS JOIN generate_series(0, ${sessionsEach - 1}) i
CROSS JOIN LATERAL (SELECT i + (i + n % 4) / 4 AS d) o
CROSS JOIN LATERAL (SELECT "begun" + d - "silence" AS "date") x
CROSS JOIN LATERAL (
  SELECT x."date", (x."date" + time '07:30' + n % 600 * interval '1 minute') AT TIME ZONE c."timeZone" AS "at"
) b
ORDER BY b."at";
INSERT INTO "Session" ("id", "clinicId", "clientId", "clientKey", "planVersionId", "phaseKey", "dueKey", "dueOn", "status",
  "skipReason", "recordedAt", "day", "startedAt", "finishedAt", "activeSeconds", "effort", "deviceAt", "receivedAt",
  "finishKey", "finishDeviceAt", "finishReceivedAt")
SELECT "id", "clinicId", "clientId", "id", "versionId", "phaseKey",
  CASE WHEN "luck" % 10 > 0 THEN "phaseKey" || ':' || "date" || ':1' END, CASE WHEN "luck" % 10 > 0 THEN "date" END,
  CASE WHEN "luck" < 70 THEN 'DONE' WHEN "luck" < 82 THEN 'PARTLY_DONE' ELSE 'SKIPPED' END::"SessionStatus",
  CASE WHEN "luck" >= 90 THEN 'PAIN' WHEN "luck" >= 82 THEN 'TIME' END::"SessionSkipReason",
  at, "date", CASE WHEN "luck" < 82 THEN at END, CASE WHEN "luck" < 82 THEN at + interval '20 minutes' END,
  CASE WHEN "luck" < 82 THEN 1100 END, CASE WHEN "luck" < 82 THEN "luck" % 10 END, at, at + interval '2 seconds',
  CASE WHEN "luck" < 82 THEN "id" END, CASE WHEN "luck" < 82 THEN at + interval '20 minutes' END,
  CASE WHEN "luck" < 82 THEN at + interval '20 minutes' END
FROM s;
INSERT INTO "PainScore" ("id", "clinicId", "clientId", "clientKey", "sessionKey", "sessionId", "planVersionId", "intensity",
  "moment", "bodyLocations", "recordedAt", "deviceAt", "receivedAt")
SELECT p."id", s."clinicId", s."clientId", p."id", CASE WHEN "isAfter" THEN s."id" END, CASE WHEN "isAfter" THEN s."id" END,
  s."versionId",
  LEAST(10, GREATEST(0, 1 + n % 4 + "luck" % 3 + CASE WHEN n % 11 = 0 AND "date" > "today" - 7 THEN 3 ELSE 0 END)),
  CASE WHEN "isAfter" THEN 'AFTER' ELSE (ARRAY['BEFORE', 'NEXT_MORNING', 'DIARY'])[d % 3 + 1] END::"PainMoment",
  CASE WHEN "luck" % 5 = 0 THEN '{LOWER_BACK_LEFT,LOWER_BACK_RIGHT}' ELSE '{}' END::"BodyLocation"[],
  "moment", "moment", "moment" + interval '2 seconds'
FROM span, s CROSS JOIN (VALUES (true), (false)) w ("isAfter")
CROSS JOIN LATERAL (SELECT s.at + CASE WHEN "isAfter" THEN interval '25 minutes' ELSE interval '-5 minutes' END AS "moment") t
CROSS JOIN LATERAL (SELECT pg_temp.id_of(t."moment", 'score ' || n || ' ' || d || "isAfter") AS "id") p;

-- five alerts that are closed and, for some, open ones
INSERT INTO "Alert" ("id", "clinicId", "clientId", "rule", "facts", "givenAt", "raisedAt", "subjectId", "acknowledgedAt",
  "acknowledgedById", "note", "closedAt")
SELECT pg_temp.id_of("raised", 'alert ' || n || ' ' || i), "clinicId", c."id", "rule"::"AlertRule",
  CASE "rule"
    WHEN 'RED_SCORE' THEN '{"rule": "RED_SCORE", "intensity": 8, "moment": "AFTER", "above": 5}'
    WHEN 'RISING' THEN '{"rule": "RISING", "weekMean": 6.25, "beforeMean": 3.5, "by": 2}'
    WHEN 'NO_CONTACT' THEN '{"rule": "NO_CONTACT", "days": 8, "least": 7, "lastOn": null}'
    ELSE '{"rule": "RED_FLAG", "questions": ["NIGHT_PAIN"]}' END::jsonb,
  "raised", "raised", md5('subject ' || n || ' ' || i)::uuid, "closed", CASE WHEN i < 5 THEN "leadId" END,
  CASE WHEN i < 5 THEN 'Called, all well' END, "closed"
FROM span, c CROSS JOIN generate_series(0, 8) i
CROSS JOIN LATERAL (
  SELECT CASE WHEN i < 6 THEN 'RED_SCORE' WHEN i = 6 THEN 'RISING' WHEN i = 7 THEN 'NO_CONTACT' ELSE 'RED_FLAG' END AS "rule",
    "t0" + (CASE WHEN i < 5 THEN i ELSE "today" - "begun" - 2 END) * interval '1 day' + n * interval '1 second' AS "raised"
) a
CROSS JOIN LATERAL (SELECT CASE WHEN i < 5 THEN "raised" + interval '2 hours' END AS "closed") b
WHERE i < 5 OR i = 5 AND n % 6 = 0 OR i = 6 AND n % 10 = 1 OR i = 7 AND n % 17 = 0 OR i = 8 AND n % 40 = 3;

INSERT INTO "Flare" ("id", "clinicId", "clientId", "clientKey", "planId", "startedAt", "startedOn", "endedAt", "endedOn",
  "deviceAt", "receivedAt", "endKey", "endDeviceAt", "endReceivedAt")
SELECT pg_temp.id_of("from", 'flare ' || n), "clinicId", c."id", md5('flare ' || n)::uuid, "planId", "from", "from"::date,
  "until", "until"::date, "from", "from", CASE WHEN "until" IS NOT NULL THEN md5('flare end ' || n)::uuid END, "until", "until"
FROM span, c
CROSS JOIN LATERAL (
  SELECT "today" - CASE WHEN n % 12 = 0 THEN 3 ELSE 15 END + time '12:00' AS "from",
    CASE WHEN n % 12 = 0 THEN NULL ELSE "today" - 12 + time '12:00' END AS "until"
) f
WHERE n % 4 = 0;

INSERT INTO "Screening" ("id", "clinicId", "clientId", "clientKey", "cause", "answers", "isUrgent", "answeredAt", "deviceAt", "receivedAt")
SELECT pg_temp.id_of("t0", 'screening ' || n), "clinicId", c."id", md5('screening ' || n)::uuid, 'FIRST_USE', '[]', false, "t0", "t0", "t0"
FROM span, c WHERE n % 10 > 0;

COMMIT;
VACUUM ANALYZE;
`;
};
