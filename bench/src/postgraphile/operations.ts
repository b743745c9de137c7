// The nearest to each case that the schema made from the tables can be asked: rows, and no figures made of them.

const phases = `planPhasesByClinicIdAndPlanVersionId(orderBy: POSITION_ASC) {
  nodes { key name startsOn endsOn isFlare timesPerDay daysOfWeek everyDays }
}`;

const openAlerts = `alertsByClinicIdAndClientId(
  filter: { acknowledgedAt: { isNull: true }, closedAt: { isNull: true } }
) { nodes { rowId rule facts givenAt isLate } }`;

const caseload = `query Caseload($clinicId: UUID!, $first: Int!, $since: Datetime!, $from: Date!) {
  clinicByRowId(rowId: $clinicId) { rowId greenMax amberMax }
  allClients(first: $first, condition: { clinicId: $clinicId }, orderBy: NAME_ASC) {
    totalCount
    nodes {
      rowId name status timeZone reviewOn
      memberByClinicIdAndLeadMemberId { rowId name }
      plansByClinicIdAndClientId(condition: { status: ACTIVE }) {
        nodes { rowId endsOn planVersionByRowIdAndCurrentVersionId { rowId ${phases} } }
      }
      ${openAlerts}
      painScoresByClinicIdAndClientId(
        filter: { recordedAt: { greaterThanOrEqualTo: $since }, moment: { in: [BEFORE, NEXT_MORNING, DIARY] } }
      ) { nodes { recordedAt intensity } }
      sessionsByClinicIdAndClientId(filter: { day: { greaterThanOrEqualTo: $from } }) {
        nodes { day dueKey status skipReason }
      }
    }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
  allMembers(first: 100, condition: { clinicId: $clinicId }) { nodes { rowId name } }
}`;

const today = `query Today($clientId: UUID!, $from: Date!, $to: Date!) {
  clientByRowId(rowId: $clientId) {
    rowId name timeZone note
    clinicByClinicId { rowId name country greenMax amberMax stopRule }
    memberByClinicIdAndLeadMemberId { rowId name }
    flaresByClinicIdAndClientId(filter: { endedAt: { isNull: true } }) { nodes { rowId clientKey startedAt } }
    sessionsByClinicIdAndClientId(filter: { day: { greaterThanOrEqualTo: $from, lessThanOrEqualTo: $to } }) {
      nodes {
        rowId clientKey dueKey status day
        painScoresByClinicIdAndClientIdAndSessionId { nodes { rowId moment } }
      }
    }
    plansByClinicIdAndClientId(condition: { status: ACTIVE }) {
      nodes {
        rowId
        planVersionsByClinicIdAndPlanId(filter: { inForceFrom: { lessThanOrEqualTo: $to } }) {
          nodes { rowId inForceFrom message stopRule greenMax amberMax pausedFrom pausedUntil ${phases} }
        }
      }
    }
  }
}`;

const recordPainScore = `mutation RecordPainScore($painScore: PainScoreInput!) {
  createPainScore(input: { painScore: $painScore }) { painScore { rowId intensity moment recordedAt } }
}`;

const record = `query Record($clientId: UUID!, $since: Datetime!, $from: Date!) {
  clientByRowId(rowId: $clientId) {
    rowId name timeZone
    ${openAlerts}
    painScoresByClinicIdAndClientId(filter: { recordedAt: { greaterThanOrEqualTo: $since } }) {
      nodes { recordedAt intensity moment }
    }
    sessionsByClinicIdAndClientId(filter: { day: { greaterThanOrEqualTo: $from } }) {
      nodes { day dueKey status skipReason }
    }
    flaresByClinicIdAndClientId(first: 20, orderBy: STARTED_AT_DESC) { nodes { rowId startedOn endedOn } }
  }
}`;

/** The operation of each case. */
export const rowOperations = { caseload, today, recordPainScore, record } as const;
