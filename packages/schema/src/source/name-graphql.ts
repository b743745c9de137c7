import { builder } from '../builder.ts';
import { type SourceAuthor, authorName } from './domain.ts';

/** A name in its parts, as a form edits it. */
export const SourceName = builder.objectRef<SourceAuthor>('SourceName').implement({
  description: "A person's name in its parts, or a body's in one piece (literal).",
  fields: (t) => ({
    name: t.string({ description: 'As a person reads it: given name first.', resolve: authorName }),
    family: t.exposeString('family', { nullable: true }),
    given: t.exposeString('given', { nullable: true }),
    literal: t.exposeString('literal', { nullable: true }),
    suffix: t.exposeString('suffix', { nullable: true }),
    droppingParticle: t.string({ nullable: true, resolve: (name) => name['dropping-particle'] }),
    nonDroppingParticle: t.string({ nullable: true, resolve: (name) => name['non-dropping-particle'] }),
  }),
});
