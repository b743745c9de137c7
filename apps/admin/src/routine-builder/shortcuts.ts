/** One key combination, and what it does. */
interface Shortcut {
  readonly keys: string;
  readonly does: string;
}

/** The keys of the builder, for its help. `Ctrl` is `⌘` on a Mac. */
export const shortcuts: readonly { readonly title: string; readonly keys: readonly Shortcut[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      { keys: 'Ctrl Z', does: 'Undo' },
      { keys: 'Ctrl Shift Z', does: 'Redo' },
      { keys: 'Ctrl B', does: 'Add a block, and name it' },
      { keys: 'Ctrl /', does: 'Show these keys' },
      { keys: 'Alt L', does: 'Search the library' },
    ],
  },
  {
    title: 'In a row that you type into',
    keys: [
      { keys: 'Enter', does: 'Add it, and go on in the next row' },
      { keys: '↑ ↓', does: 'Choose among exercises of that name; in an empty row, go to the rows beside' },
      { keys: 'Ctrl V', does: 'Several pasted lines become several rows' },
    ],
  },
  {
    title: 'On a row',
    keys: [
      { keys: '↑ ↓', does: 'Go to the row above or below' },
      { keys: 'Enter', does: 'Open its details' },
      { keys: 'Alt ↑ ↓', does: 'Move it up or down, also into the next block' },
      { keys: 'Shift ↑ ↓', does: 'Choose several' },
      { keys: 'X', does: 'Choose it, or not' },
      { keys: 'Ctrl A', does: 'Choose all' },
      { keys: 'E', does: 'Change the doses of all that are chosen' },
      { keys: 'Ctrl D', does: 'Duplicate' },
      { keys: 'Delete', does: 'Remove' },
      { keys: 'Esc', does: 'Choose none' },
    ],
  },
];

/** What the typed words of a dose may look like, for the help. */
export const doseExamples: readonly string[] = [
  '3 x 10',
  '2-3 x 8-12',
  'hold 5 s',
  '5 breaths',
  'each side',
  'alternating',
  'left 10 right 8',
  'rest 60 s',
  '2x/day',
  '3x/week',
  '5 kg',
  'red band',
  'RPE 6-7',
  'tempo 3-1-2',
  'as tolerated',
];
