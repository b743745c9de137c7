import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The weights that are embedded: Noto Sans, which has Latin, Greek and Cyrillic letters in one file. */
const files = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  strong: '600SemiBold/NotoSans_600SemiBold.ttf',
  bold: '700Bold/NotoSans_700Bold.ttf',
} as const;

export type FontName = keyof typeof files;
export type Fonts = Readonly<Record<FontName, Buffer>>;

// looked up from where the server runs, since the bundle has left the packages behind
const locate = (file: string) =>
  createRequire(join(process.cwd(), 'package.json')).resolve(`@expo-google-fonts/noto-sans/${file}`);

let known: Promise<Fonts> | undefined;

/** The fonts of everything on paper, read once. */
export function readFonts(): Promise<Fonts> {
  known ??= Promise.all(Object.entries(files).map(async ([name, file]) => [name, await readFile(locate(file))])).then(
    (entries) => Object.fromEntries(entries as [FontName, Buffer][]) as unknown as Fonts,
  );
  return known;
}
