import type { builder } from '../builder.ts';
import { NOTE_CHARACTERS } from './domain.ts';

type Field = Parameters<Parameters<typeof builder.inputType<'_', { fields: never }>>[1]['fields']>[0];

/** What every record has beside what it says. */
export const recordFields = (t: Field) => ({
  clientKey: t.field({
    type: 'UUID',
    required: true,
    description: 'Made on the device. The first result is the answer to every repetition of it.',
  }),
  sentAt: t.field({
    type: 'DateTime',
    description:
      "The device's clock when it sends: where it is wrong by more than two minutes, the record's time is put right by as much.",
  }),
});

/** What several records say. */
export const said = {
  /** A moment by the device's clock. */
  moment: (t: Field) => t.field({ type: 'DateTime', required: true, description: "By the device's clock." }),
  note: (t: Field) => t.string({ description: `In the client's words, at most ${NOTE_CHARACTERS} characters.` }),
  effort: (t: Field) => t.int({ description: 'Rated perceived exertion, 0-10.' }),
} as const;
