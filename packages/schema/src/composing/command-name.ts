import { type ComposedRoutine, itemsOf } from '../routine/composed.ts';
import type { BlockWords, Command, RoutineWords } from './command.ts';

const blockField: Record<keyof BlockWords, string> = {
  name: 'the name',
  rounds: 'the rounds',
  restBetweenItemsSeconds: 'the rest between exercises',
  restBetweenRoundsSeconds: 'the rest between rounds',
  condition: 'the condition',
  note: 'the note',
};

const routineField: Record<keyof RoutineWords, string> = {
  title: 'the title',
  summary: 'the summary',
  uses: 'what it is for',
  conditions: 'whom it is meant for',
  statedMinutes: 'the minutes of the source',
};

const keysIn = (words: object) => Object.keys(words)[0] ?? '';

/** What a command does, in a few words for "Undo: ..."; read before it is done, while what it removes is there. */
export function commandName(routine: ComposedRoutine, command: Command): string {
  const items = itemsOf(routine);
  const nameOf = (key: string) => items.find((item) => item.key === key)?.exercise.name ?? 'an exercise';
  const some = (keys: readonly string[]) => (keys.length === 1 ? nameOf(keys[0] ?? '') : `${keys.length} exercises`);
  const blockName = (key: string) => routine.blocks.find((block) => block.key === key)?.name || 'a block';
  switch (command.type) {
    case 'ADD_ITEMS': {
      const [first] = command.items;
      return `add ${command.items.length === 1 && first ? first.exercise.name : `${command.items.length} exercises`}`;
    }
    case 'MOVE_ITEMS':
      return `move ${some(command.keys)}`;
    case 'COPY_ITEMS':
      return `duplicate ${some(Object.keys(command.newKeys))}`;
    case 'REMOVE_ITEMS':
      return `remove ${some(command.keys)}`;
    case 'SET_DOSE':
      return `change the dose of ${nameOf(command.key)}`;
    case 'TAKE_DOSE':
      return `take a cited dose for ${nameOf(command.key)}`;
    case 'PATCH_DOSES':
      return `${some(command.keys)} to ${command.words}`;
    case 'SET_NOTE':
      return `change the note of ${nameOf(command.key)}`;
    case 'DROP_CITATION':
      return `take a source from ${nameOf(command.key)}`;
    case 'SWAP_EXERCISE':
      return `swap ${nameOf(command.key)} for ${command.exercise.name}`;
    case 'TAKE_VERSIONS':
      return `take the newer version of ${some(Object.keys(command.exercises))}`;
    case 'ADD_BLOCK':
      return 'add a block';
    case 'SET_BLOCK':
      return `change ${blockField[keysIn(command.words) as keyof BlockWords]} of ${blockName(command.key)}`;
    case 'MOVE_BLOCK':
      return `move ${blockName(command.key)}`;
    case 'COPY_BLOCK':
      return `duplicate ${blockName(command.key)}`;
    case 'REMOVE_BLOCK':
      return `remove ${blockName(command.key)}`;
    case 'SET_WORDS':
      return `change ${routineField[keysIn(command.words) as keyof RoutineWords]}`;
    case 'REPLACE':
      return command.name;
  }
}

/** What typing goes on with: commands in a row of one such key are one step of the history. Null begins anew. */
export function typingKey(command: Command): string | null {
  switch (command.type) {
    case 'SET_NOTE':
    case 'SET_DOSE':
      return `${command.type} ${command.key}`;
    case 'SET_BLOCK':
      return `${command.type} ${command.key} ${keysIn(command.words)}`;
    case 'SET_WORDS':
      return `${command.type} ${keysIn(command.words)}`;
    case 'ADD_ITEMS':
    case 'MOVE_ITEMS':
    case 'COPY_ITEMS':
    case 'REMOVE_ITEMS':
    case 'TAKE_DOSE':
    case 'PATCH_DOSES':
    case 'DROP_CITATION':
    case 'SWAP_EXERCISE':
    case 'TAKE_VERSIONS':
    case 'ADD_BLOCK':
    case 'MOVE_BLOCK':
    case 'COPY_BLOCK':
    case 'REMOVE_BLOCK':
    case 'REPLACE':
      return null;
  }
}
