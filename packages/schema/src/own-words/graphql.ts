import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { badInput } from '../context.ts';
import { PainMoment } from '../pain-score/graphql.ts';
import { DUE_DAYS_MAX } from '../plan/due-sessions.ts';
import { localDateAt } from '../plan/local-date.ts';
import { OWN_WORDS_MAX, type OwnWord as Word, readOwnWords } from './data.ts';

const OwnWordsKind = builder.enumType('OwnWordsKind', {
  description: 'What it was written to.',
  values: ['PAIN_SCORE', 'SESSION', 'FLARE'] as const,
});

const OwnWords = builder.objectRef<Word>('OwnWords').implement({
  description: 'Something that a client wrote.',
  fields: (t) => ({
    kind: t.expose('kind', { type: OwnWordsKind }),
    at: t.expose('at', { type: 'DateTime' }),
    text: t.exposeString('text'),
    intensity: t.exposeInt('intensity', { nullable: true, description: 'Of the pain score.' }),
    moment: t.expose('moment', { type: PainMoment, nullable: true, description: 'Of the pain score.' }),
  }),
});

builder.prismaObjectFields(Client, (t) => ({
  ownWords: t.field({
    type: [OwnWords],
    description: `What they wrote to sessions, pain scores and flare-ups over so many days up to today, 1 to ${DUE_DAYS_MAX}: the latest ${OWN_WORDS_MAX}; for those who treat them.`,
    authScopes: { clientsReader: true },
    complexity: { field: 1, multiplier: 10 },
    args: { days: t.arg.int({ required: true }) },
    select: { id: true, timeZone: true },
    resolve: ({ id, timeZone }, { days }, context) => {
      if (days < 1 || days > DUE_DAYS_MAX) throw badInput(`Ask for 1 to ${DUE_DAYS_MAX} days.`);
      return readOwnWords(context, id, localDateAt(context.now, timeZone), days);
    },
  }),
}));
