import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { paging } from '../listing.ts';
import { countPlanVersions, listPlanVersions, readPlan } from './data.ts';
import { Plan, PlanVersion, PlanVersionConnection } from './graphql.ts';

builder.queryField('plan', (t) =>
  t.prismaField({
    description: 'One plan: of a client of your clinic, or your own.',
    type: Plan,
    nullable: true,
    authScopes: { clientsReader: true, client: true },
    args: { id: t.arg.globalID({ required: true, for: Plan }) },
    resolve: (query, _root, { id }, context) => readPlan(context, id.id, query),
  }),
);

builder.queryField('planVersions', (t) =>
  t.prismaConnection(
    {
      description: "A plan's versions, the latest first; none of a plan that is not yours to see.",
      type: PlanVersion,
      cursor: 'id',
      ...paging,
      authScopes: { clientsReader: true, client: true },
      args: { planId: t.arg.globalID({ for: Plan, required: true }) },
      totalCount: (_connection, { planId }, context) => countPlanVersions(context, planId.id),
      resolve: (query, _root, { planId }, context) => listPlanVersions(context, planId.id, query),
    },
    PlanVersionConnection,
  ),
);

builder.prismaObjectFields(Client, (t) => ({
  activePlan: t.field({
    type: Plan,
    nullable: true,
    description: 'The plan that is going on.',
    select: (_args, _context, nestedSelection) => ({
      plans: nestedSelection({ where: { status: 'ACTIVE' as const }, take: 1 }),
    }),
    resolve: ({ plans }) => plans[0] ?? null,
  }),
  hasHadPlan: t.boolean({
    description: 'They were given a plan at some time.',
    select: { _count: { select: { plans: true } } },
    resolve: ({ _count }) => _count.plans > 0,
  }),
  plans: t.relatedConnection(
    'plans',
    {
      description: 'Every plan that they were given, the latest first.',
      cursor: 'id',
      ...paging,
      totalCount: true,
      query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
    },
    { name: 'PlanConnection' },
    { name: 'PlanEdge' },
  ),
}));
