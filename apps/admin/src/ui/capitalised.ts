/** Words as they stand at the start of a line: "gluteus maximus" is "Gluteus maximus". */
export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Labels as one line: "Hip" and "Lower back" are "Hip, lower back". */
export const inOneLine = (labels: readonly string[]) => capitalised(labels.join(', ').toLowerCase());
