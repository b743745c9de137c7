/** How many items the PEDro scale has; the first, on eligibility, is about who a trial speaks of and is not counted. */
export const PEDRO_ITEMS = 11;

/** The PEDro score, 0-10: how many of the items 2 to 11 are met. */
export function pedroScore(items: readonly boolean[]): number {
  return items.slice(1).filter(Boolean).length;
}

/** A level of the Oxford Centre for Evidence-Based Medicine: 1 to 5, in the scheme of 2009 and before with a letter. */
export const OCEBM_LEVEL = /^[1-5][abc]?$/;
/** The year of the first scheme of levels. */
export const FIRST_OCEBM_YEAR = 1998;
