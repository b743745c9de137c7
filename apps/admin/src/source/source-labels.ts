import type {
  CitationStance,
  ClaimKind,
  EvidenceStrength,
  GradeCertainty,
  SourceStatus,
  SourceType,
  StudyDesign,
} from '../gql/graphql';

/** What was published, in words. */
export const sourceTypeLabel: Record<SourceType, string> = {
  ARTICLE: 'Journal article',
  REVIEW: 'Review',
  TRIAL: 'Trial',
  GUIDELINE: 'Guideline',
  BOOK: 'Book',
  CHAPTER: 'Chapter of a book',
  CONFERENCE_PAPER: 'Conference paper',
  THESIS: 'Thesis',
  REPORT: 'Report',
  MAGAZINE_ARTICLE: 'Magazine article',
  WEB_PAGE: 'Web page',
  OTHER: 'Other',
};

/** Whether a source still stands, in one word. */
export const sourceStatusLabel: Record<SourceStatus, string> = {
  CURRENT: 'Current',
  SUPERSEDED: 'Superseded',
  WITHDRAWN: 'Withdrawn',
  RETRACTED: 'Retracted',
};

/** How the knowledge was come by, in words. */
export const studyDesignLabel: Record<StudyDesign, string> = {
  SYSTEMATIC_REVIEW: 'Systematic review',
  GUIDELINE: 'Guideline',
  RANDOMISED_TRIAL: 'Randomised trial',
  COHORT: 'Cohort',
  CASE_SERIES: 'Case series',
  EXPERT_OPINION: 'Expert opinion',
};

/** What a study design can and cannot show, for a reader who does not know the word. */
export const studyDesignMeaning: Record<StudyDesign, string> = {
  SYSTEMATIC_REVIEW: 'Gathers and weighs all studies of one question, by a method stated beforehand.',
  GUIDELINE: 'Recommendations that a body of experts drew from the studies there are.',
  RANDOMISED_TRIAL: 'People were given one treatment or another by chance, and what followed was compared.',
  COHORT: 'People were followed over time, without chance deciding who got what.',
  CASE_SERIES: 'Tells what happened to a few people, with nobody to compare them with.',
  EXPERT_OPINION: 'What somebody with experience thinks. No people were studied.',
};

/** How strong a source is, in one word. */
export const strengthLabel: Record<EvidenceStrength, string> = {
  STRONG: 'Strong',
  MODERATE: 'Moderate',
  WEAK: 'Weak',
  UNKNOWN: 'Not appraised',
};

/** GRADE's certainty, in words. */
export const gradeLabel: Record<GradeCertainty, string> = {
  HIGH: 'High',
  MODERATE: 'Moderate',
  LOW: 'Low',
  VERY_LOW: 'Very low',
};

/** What a claim is about, in the order that a reader asks. */
export const claimKindLabel: Record<ClaimKind, string> = {
  PURPOSE: 'What it is for',
  EFFECT: 'What comes of it',
  DOSE: 'How much',
  TECHNIQUE: 'How it is done',
  CAUTION: 'Who should take care',
};

/** How a source stands to a claim, in one word. */
export const stanceLabel: Record<CitationStance, string> = {
  SUPPORTS: 'Supports',
  QUALIFIES: 'Qualifies',
  CONTRADICTS: 'Contradicts',
};
