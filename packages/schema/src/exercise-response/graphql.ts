import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { badInput } from '../context.ts';
import { DUE_DAYS_MAX } from '../plan/due-sessions.ts';
import { localDateAt } from '../plan/local-date.ts';
import { type NamedResponse, readExerciseResponses } from './data.ts';
import type { PainFollowing as Following } from './domain.ts';

const PainFollowing = builder.objectRef<Following>('PainFollowing').implement({
  description: 'How much it hurt, in so many answers.',
  fields: (t) => ({
    mean: t.exposeFloat('mean', { nullable: true, description: 'Null with fewer than 3 answers: too few to tell.' }),
    answers: t.exposeInt('answers'),
  }),
});

const ExerciseResponse = builder.objectRef<NamedResponse>('ExerciseResponse').implement({
  description:
    "One exercise in a client's sessions. A session's pain is that of all its exercises: nothing here is a cause.",
  fields: (t) => ({
    name: t.exposeString('name'),
    slug: t.exposeString('slug'),
    sessions: t.exposeInt('sessions', { description: 'In which it was recorded at all, done or left out.' }),
    done: t.exposeInt('done', { description: 'In which some of it at least was done.' }),
    skippedForPain: t.exposeInt('skippedForPain', { description: 'In which it, or the rest of it, was left out.' }),
    skippedOther: t.exposeInt('skippedOther', { description: 'Left out, and for something else than pain.' }),
    during: t.expose('during', { type: PainFollowing, description: 'Asked for at the exercise itself.' }),
    after: t.expose('after', { type: PainFollowing, description: 'At the end of sessions in which it was done.' }),
    rise: t.expose('rise', { type: PainFollowing, description: 'After less before, of those that have both.' }),
    nextMorning: t.expose('nextMorning', {
      type: PainFollowing,
      description: 'On the morning after days on which it was done.',
    }),
  }),
});

builder.prismaObjectFields(Client, (t) => ({
  exerciseResponses: t.field({
    type: [ExerciseResponse],
    description: `What pain follows each exercise, and how often it is left out, over so many days up to today, 1 to ${DUE_DAYS_MAX}: those done most often first; for those who treat them.`,
    authScopes: { clientsReader: true },
    complexity: { field: 1, multiplier: 20 },
    args: { days: t.arg.int({ required: true }) },
    select: { id: true, timeZone: true },
    resolve: async ({ id, timeZone }, { days }, context) => {
      if (days < 1 || days > DUE_DAYS_MAX) throw badInput(`Ask for 1 to ${DUE_DAYS_MAX} days.`);
      return [...(await readExerciseResponses(context, id, localDateAt(context.now, timeZone), days))];
    },
  }),
}));
