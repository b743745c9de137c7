import type { GradeCertainty, SourceStatus } from '../gql/graphql';

/** What each standing means for who leans on a source. */
export const statusMeaning: Record<SourceStatus, string> = {
  CURRENT: 'It stands as it was published.',
  SUPERSEDED: 'Something newer took its place. Exercises and routines that lean on it are flagged.',
  WITHDRAWN: 'Its authors no longer stand by it. Everything that leans on it is flagged.',
  RETRACTED: 'Its publisher took it back: it supports nothing. Everything that leans on it is flagged first.',
};

/** What GRADE’s steps say, in plain words. */
export const gradeMeaning: Record<GradeCertainty, string> = {
  HIGH: 'Further studies are very unlikely to change the answer.',
  MODERATE: 'The answer is probably close to the truth; a further study may change it.',
  LOW: 'The truth may well be something else; further studies are likely to change the answer.',
  VERY_LOW: 'Hardly more than a guess: the truth is probably something else.',
};

interface Level {
  readonly level: string;
  readonly meaning: string;
}

const of2011: Level[] = [
  { level: '1', meaning: 'A systematic review of randomised trials, or of trials in single people.' },
  { level: '2', meaning: 'A randomised trial, or a study from which a dramatic effect is plain to see.' },
  { level: '3', meaning: 'A comparison in which chance did not decide, or a cohort that was followed.' },
  { level: '4', meaning: 'A series of cases, a study that looks back from cases, or a comparison with the past.' },
  { level: '5', meaning: 'Reasoning from how the body works.' },
];

const of2009: Level[] = [
  { level: '1a', meaning: 'A systematic review of randomised trials that agree.' },
  { level: '1b', meaning: 'One randomised trial with a narrow confidence interval.' },
  { level: '1c', meaning: 'All or none: before it all fared badly, and now some do not.' },
  { level: '2a', meaning: 'A systematic review of cohort studies that agree.' },
  { level: '2b', meaning: 'One cohort study, or a randomised trial of low quality.' },
  { level: '2c', meaning: 'Research on outcomes in whole services or populations.' },
  { level: '3a', meaning: 'A systematic review of case-control studies that agree.' },
  { level: '3b', meaning: 'One case-control study.' },
  { level: '4', meaning: 'A series of cases, or a cohort or case-control study of low quality.' },
  { level: '5', meaning: 'What an expert thinks, or reasoning from how the body works.' },
];

/** The schemes that have levels of their own, the newest first. */
export const ocebmYears = ['2011', '2009'];

/** The levels of a scheme for questions of treatment; an older scheme has those of 2009. */
export function ocebmLevels(year: string): readonly Level[] {
  return Number(year) >= 2011 ? of2011 : of2009;
}
