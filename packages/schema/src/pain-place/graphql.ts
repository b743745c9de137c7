import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { badInput } from '../context.ts';
import type { BodyLocation as Location } from '../pain-score/domain.ts';
import { BodyLocation } from '../pain-score/graphql.ts';
import { DUE_DAYS_MAX } from '../plan/due-sessions.ts';
import { localDateAt } from '../plan/local-date.ts';
import { readPainPlaces } from './data.ts';
import type { PainPlace as Place, PainPlaces as Places } from './domain.ts';

const PainPlace = builder.objectRef<Place<Location>>('PainPlace').implement({
  description: 'One place of the outline, and how often it was named.',
  fields: (t) => ({
    location: t.expose('location', { type: BodyLocation }),
    answers: t.exposeInt('answers'),
    days: t.exposeInt('days', { description: 'On how many days it was named.' }),
    mean: t.exposeFloat('mean', { description: 'Of the answers that named it.' }),
    max: t.exposeInt('max'),
  }),
});

const PainPlaces = builder.objectRef<Places<Location>>('PainPlaces').implement({
  description: 'Where it hurt.',
  fields: (t) => ({
    answers: t.exposeInt('answers', { description: 'All of the days, also those that named no place.' }),
    placed: t.exposeInt('placed', { description: 'Those that named a place.' }),
    places: t.field({ type: [PainPlace], description: 'Often named first.', resolve: ({ places }) => [...places] }),
  }),
});

builder.prismaObjectFields(Client, (t) => ({
  painPlaces: t.field({
    type: PainPlaces,
    description: `Where it hurt over so many days up to today, 1 to ${DUE_DAYS_MAX}; for those who treat them.`,
    authScopes: { clientsReader: true },
    complexity: { field: 1, multiplier: 10 },
    args: { days: t.arg.int({ required: true }) },
    select: { id: true, timeZone: true },
    resolve: ({ id, timeZone }, { days }, context) => {
      if (days < 1 || days > DUE_DAYS_MAX) throw badInput(`Ask for 1 to ${DUE_DAYS_MAX} days.`);
      return readPainPlaces(context, id, localDateAt(context.now, timeZone), days);
    },
  }),
}));
