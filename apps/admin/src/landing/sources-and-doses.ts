const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const counted = (count: number, one: string) => `${words[count] ?? count} ${one}${count === 1 ? '' : 's'}`;

/** How many sources give how many different doses, in words: "three sources, three doses". */
export function sourcesAndDoses(citedDoses: { shorthand: string; sourceId: string }[]): string {
  const sources = new Set(citedDoses.map((cited) => cited.sourceId)).size;
  const doses = new Set(citedDoses.map((cited) => cited.shorthand)).size;
  return `${counted(sources, 'source')}, ${counted(doses, 'dose')}`;
}
