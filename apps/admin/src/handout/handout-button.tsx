import { HandoutDialog, type HandoutDialogWords } from './handout-dialog';
import { handoutWords } from './read-handout';

const keys = [
  'button',
  'title',
  'lead',
  'name',
  'nameHint',
  'paper',
  'a4',
  'letter',
  'columns',
  'columnsHint',
  'download',
  'printPage',
  'failed',
  'tooMany',
] as const satisfies readonly (keyof HandoutDialogWords)[];

/** The button of a routine's handout, with the words that its dialog needs in the browser. */
export async function HandoutButton({ slug }: { slug: string }) {
  const t = await handoutWords();
  const words = Object.fromEntries(keys.map((key) => [key, t(`screen.${key}`)])) as HandoutDialogWords;
  return <HandoutDialog slug={slug} words={words} />;
}
