/** The steps of the numeric pain rating scale: see `nprs` in the project's clinical references. */
export const painSteps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
