import { builder } from '../builder.ts';
import { welcomeLinksVisibleTo } from '../welcome-link/data.ts';
import { Member } from './graphql.ts';

interface Link {
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const Invitation = builder.objectRef<Link>('Invitation').implement({
  description: 'A link by which somebody comes in for the first time, as long as it works.',
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
  }),
});

builder.prismaObjectFields(Member, (t) => ({
  invitation: t.field({
    type: Invitation,
    nullable: true,
    description: 'The invitation that is open; null when there is none. For OWNERs.',
    authScopes: { owner: true },
    select: (_args, { viewer, now }) => ({
      invitedAt: true,
      welcomeLinks: {
        where: welcomeLinksVisibleTo(viewer, now),
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { createdAt: true, expiresAt: true },
      },
    }),
    resolve: ({ invitedAt, welcomeLinks }) => (invitedAt && welcomeLinks[0]) ?? null,
  }),
  clientCount: t.relationCount('leads', {
    description: 'How many clients in care they lead. For OWNERs.',
    authScopes: { owner: true },
    where: { status: 'ACTIVE' },
  }),
}));
