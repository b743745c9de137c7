// What is asked, as the screens ask it. The hand-written server answers these and nothing else.

/** The clinician's morning list: fifty clients by need, each with its line of pain, adherence and open alerts. */
const caseload = `query Caseload($first: Int!) {
  viewer { clinic { id bands { greenMax amberMax } } }
  clients(first: $first, orderBy: NEED) {
    totalCount
    edges { node {
      id name status timeZone reviewOn
      lead { id name }
      activePlan { id endsOn currentVersion { id phases { key name startsOn endsOn } } }
      need { kind text lastContactAt }
      openAlerts { id rule text givenAt isLate }
      painTrend(days: 28) { to resting { weekMean days { date mean } } }
      adherence(days: 28) { due done partlyDone skippedForPain }
    } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
  members(first: 100) { edges { node { id name } } }
}`;

const phase = 'key name estimatedSeconds { min max }';

/** All that a client's Today shows, for a fortnight ahead. */
const today = `query Today($from: Date!, $to: Date!) {
  viewer {
    name
    clinic { id name country bands { greenMax amberMax } stopRule }
    client {
      id timeZone note
      lead { id name }
      isScreened
      currentFlare { id clientKey startedAt }
      sessions(from: $from, to: $to) { id clientKey dueKey status date painScores { id moment } }
      hasHadPlan
      activePlan {
        id
        versionsInForce(from: $from, to: $to) {
          id inForceFrom message stopRule
          bands { greenMax amberMax }
          pause { from until }
          phases { ${phase} startsOn endsOn }
          flarePhase { ${phase} }
        }
        dueSessions(from: $from, to: $to) {
          key date nth timesOnDay opensAt closesAt
          phase { ${phase} }
          version { id }
        }
      }
    }
  }
}`;

/** One answer of the client who asks. */
const recordPainScore = `mutation RecordPainScore($input: RecordPainScoreInput!) {
  recordPainScore(input: $input) {
    __typename
    ... on PainScore { id intensity moment band recordedAt }
  }
}`;

/** The course of one client over sixteen weeks. */
const record = `query Record($id: ID!, $days: Int!) {
  client(id: $id) {
    id name timeZone
    openAlerts { id rule text givenAt isLate }
    painTrend(days: $days) {
      from to
      resting {
        weekMean weekAnswers verdict
        baseline { mean answers }
        change { points percent matters }
        days { date mean count }
      }
      exercise { days { date mean count } }
    }
    adherence(days: $days) {
      due done partlyDone skippedForPain skippedOther missed extra
      days { date due done partlyDone skippedForPain skippedOther missed extra isPaused }
    }
    flares(first: 20) { edges { node { id startedOn endedOn } } }
  }
}`;

/** The operation of each case. */
export const operations = { caseload, today, recordPainScore, record } as const;
