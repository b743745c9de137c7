import { searchable } from '@reprise/prisma/search-text';
import { type Column, type ColumnChoice, type ColumnField, columnFields } from './domain.ts';

/** What columns are usually called; a number behind the name makes no difference. */
const names: Record<ColumnField, readonly string[]> = {
  name: ['name', 'exercise', 'exercise name', 'title'],
  aliases: ['aliases', 'alias', 'other names', 'also known as', 'aka', 'synonyms'],
  purpose: ['purpose', 'description', 'goal', 'summary', 'about', 'aim'],
  category: ['category', 'type', 'kind', 'exercise type'],
  positions: ['positions', 'position', 'starting position', 'start position', 'body position', 'posture'],
  regions: ['regions', 'region', 'body part', 'body parts', 'bodypart', 'body region', 'area', 'joint'],
  primaryMuscles: [
    'primary muscles',
    'primary muscle',
    'primarymuscles',
    'main muscles',
    'muscles',
    'muscle',
    'target',
    'target muscle',
    'target muscles',
    'muscle group',
    'muscle groups',
    'muscles worked',
  ],
  secondaryMuscles: ['secondary muscles', 'secondary muscle', 'secondarymuscles', 'other muscles', 'synergists'],
  equipment: ['equipment', 'equipment needed', 'props', 'tools', 'gear'],
  tags: ['tags', 'tag', 'keywords', 'labels', 'level', 'difficulty', 'force', 'mechanic'],
  steps: ['steps', 'step', 'instructions', 'instruction', 'how to', 'directions', 'execution', 'technique', 'method'],
  cautions: ['cautions', 'caution', 'precautions', 'warnings', 'warning', 'safety', 'contraindications'],
  author: ['author', 'authors', 'creator', 'by'],
  source: ['source', 'origin', 'library', 'from'],
  url: ['url', 'link', 'address', 'website', 'web page'],
  licence: ['licence', 'license', 'rights', 'copyright'],
};

/** Fields that several columns can be taken for; each other one is for one column. */
const several: ReadonlySet<ColumnField> = new Set([
  'aliases',
  'category',
  'positions',
  'regions',
  'primaryMuscles',
  'secondaryMuscles',
  'equipment',
  'tags',
  'steps',
  'cautions',
]);

function usualField(name: string): ColumnField | null {
  const key = searchable(name).replace(/ ?\d+$/, '');
  return columnFields.find((field) => names[field].includes(key)) ?? null;
}

/** Names that tell the columns of a table apart, from the cells of its first row. */
export function columnNames(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, at) => {
    const name = cell.trim().slice(0, 100) || `Column ${at + 1}`;
    let unique = name;
    for (let number = 2; taken.has(unique); number++) unique = `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Takes each column for what somebody chose, else for what its name says, where no other column is that already. */
export function chosenColumns(
  names: readonly string[],
  samples: readonly string[],
  choices: readonly ColumnChoice[],
): Column[] {
  const choiceOf = (name: string) => choices.find(({ column }) => isSame(column, name));
  const taken = new Set(names.flatMap((name) => choiceOf(name)?.field ?? []));
  return names.map((name, at) => {
    const choice = choiceOf(name);
    const usual = choice ? null : usualField(name);
    const field = choice ? choice.field : usual && (several.has(usual) || !taken.has(usual)) ? usual : null;
    if (field) taken.add(field);
    return { name, sample: samples[at] ?? '', field };
  });
}

/** The choices that name a column which is not there. */
export function unknownColumns(names: readonly string[], choices: readonly ColumnChoice[]): string[] {
  return choices.filter(({ column }) => !names.some((name) => isSame(name, column))).map(({ column }) => column);
}
