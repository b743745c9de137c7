/** An id of the API, from a type and a column. */
export const globalId = (type: string, column: string) =>
  `translate(encode(convert_to('${type}:' || ${column}, 'UTF8'), 'base64'), E'\\n', '')`;

/** A moment as JSON has it. */
export const moment = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The member who asks: $1 sign-in, $2 identity, $3 now. */
export const memberViewer = `
  viewer AS (
    SELECT s."clinicId", m."id" AS "memberId" FROM "SignIn" s
    JOIN "Member" m ON m."clinicId" = s."clinicId" AND m."id" = s."memberId" AND m."deactivatedAt" IS NULL
    WHERE s."id" = $1 AND s."identityId" = $2 AND s."expiresAt" > $3 AND s."revokedAt" IS NULL
  )`;

/** The client who asks: $1 sign-in, $2 identity, $3 now. */
export const clientViewer = `
  viewer AS (
    SELECT s."clinicId", c."id" AS "clientId" FROM "SignIn" s
    JOIN "Client" c ON c."clinicId" = s."clinicId" AND c."id" = s."clientId" AND c."status" = 'ACTIVE'
    WHERE s."id" = $1 AND s."identityId" = $2 AND s."expiresAt" > $3 AND s."revokedAt" IS NULL
  )`;

/** Writes down that the member looked: $4 id of the event, $5 of the request. */
export const audited = (action: string, subjectId = 'NULL::uuid', from = 'viewer') => `
  audited AS (
    INSERT INTO "AuditEvent" ("id", "clinicId", "actorKind", "actorId", "action", "subjectType", "subjectId", "clientId",
      "fields", "requestId")
    SELECT $4, v."clinicId", 'MEMBER', v."memberId", '${action}', 'Client', ${subjectId}, ${subjectId}, '{}', $5
    FROM ${from} v
  )`;

/** What is due of a client, of their plans' versions and what was recorded; $days as a number of days, \`c\` a row. */
export const historyColumns = (days: string) => `
  (SELECT json_agg(json_build_object('from', v."inForceFrom", 'pausedFrom', v."pausedFrom", 'pausedUntil', v."pausedUntil",
      'phases', (
        SELECT json_agg(json_build_object('times', h."timesPerDay", 'days', h."daysOfWeek", 'every', h."everyDays",
          'from', h."startsOn", 'until', h."endsOn", 'isFlare', h."isFlare") ORDER BY h."position")
        FROM "PlanPhase" h WHERE h."planVersionId" = v."id")) ORDER BY v."number" DESC)
    FROM "Plan" p JOIN "PlanVersion" v ON v."planId" = p."id"
    WHERE p."clinicId" = c."clinicId" AND p."clientId" = c."id" AND p."endedAt" IS NULL) AS "versions",
  (SELECT json_agg(json_build_object('from', f."startedOn", 'until', f."endedOn") ORDER BY f."startedOn")
    FROM "Flare" f WHERE f."clinicId" = c."clinicId" AND f."clientId" = c."id") AS "flareDays",
  (SELECT json_agg(json_build_object('date', COALESCE(s."dueOn", s."day"), 'dueKey', s."dueKey", 'status', s."status",
      'isForPain', s."skipReason" IS NOT DISTINCT FROM 'PAIN',
      'hasItems', s."status" = 'STARTED' AND EXISTS (SELECT FROM "SessionItem" i WHERE i."clinicId" = s."clinicId"
        AND i."clientId" = s."clientId" AND i."sessionId" = s."id")))
    FROM "Session" s WHERE s."clinicId" = c."clinicId" AND s."clientId" = c."id"
      AND (s."dueOn" BETWEEN c."today" - ${days} + 1 AND c."today"
        OR s."dueOn" IS NULL AND s."day" BETWEEN c."today" - ${days} + 1 AND c."today")) AS "logs"`;

/** The open alerts of a client, \`c\` a row; the words are made outside. */
export const openAlertsColumn = `
  (SELECT json_agg(json_build_object('id', ${globalId('Alert', 'x."id"')}, 'rule', x."rule", 'facts', x."facts",
      'givenAt', ${moment('x."givenAt"')}, 'isLate', x."isLate")
      ORDER BY array_position('{RED_FLAG,RED_SCORE,FLARE_DECLARED,RISING,NO_CONTACT}', x."rule"::text), x."raisedAt" DESC, x."id" DESC)
    FROM "Alert" x WHERE x."clinicId" = c."clinicId" AND x."clientId" = c."id"
      AND x."acknowledgedAt" IS NULL AND x."closedAt" IS NULL) AS "openAlerts"`;
