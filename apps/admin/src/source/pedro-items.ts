/** The 11 items of the PEDro scale in order and in our own words; the first says whom a trial is about and does not count. */
export const pedroItems: readonly string[] = [
  'It says who could take part, and where they were found',
  'Chance decided who got which treatment',
  'Nobody who let people in could know which treatment came next',
  'At the start the groups were alike in what matters most',
  'Those who were treated did not know which treatment they got',
  'Those who treated did not know which treatment they gave',
  'Those who measured did not know who had got what',
  'A main outcome was measured in more than 85 of 100 of those who had started',
  'Everybody was treated as planned, or was counted in the group that was planned for them',
  'The groups were compared by statistics in a main outcome',
  'For a main outcome it gives the size of the effect and how much it varies',
];
