import { builder } from '../builder.ts';
import { Viewer } from './ref.ts';

const ViewerKind = builder.enumType('ViewerKind', {
  values: {
    MEMBER: { description: 'Somebody who works at the clinic.' },
    CLIENT: { description: 'Somebody who is treated there.' },
    TOKEN: { description: 'A program with an API token.' },
    COMMAND_LINE: { description: 'A command that is run for the clinic on the machine with its data.' },
  } as const,
});

Viewer.implement({
  description: 'Whoever makes this request, when signed in.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ViewerKind }),
    name: t.exposeString('name'),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    description: 'Whoever makes this request; null when signed out.',
    type: Viewer,
    nullable: true,
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
