import { builder } from '../builder.ts';
import { Viewer } from '../viewer/ref.ts';
import { clinicsVisibleTo, findOwnClinic } from './data.ts';

export const Clinic = builder.prismaNode('Clinic', {
  select: { id: true },
  description: 'A clinic: its people see only what is theirs.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [clinicsVisibleTo(viewer)] }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its short name, for signing in to one of several.' }),
    name: t.exposeString('name'),
    country: t.exposeString('country', {
      description: 'ISO 3166-1 alpha-2; decides the emergency number that clients are shown.',
    }),
    timeZone: t.exposeString('timeZone', { description: 'IANA name.' }),
    locale: t.exposeString('locale', { description: 'BCP 47.' }),
  }),
});

builder.objectField(Viewer, 'clinic', (t) =>
  t.prismaField({
    type: Clinic,
    resolve: (query, viewer, _args, { db }) => findOwnClinic(db, viewer, query),
  }),
);
