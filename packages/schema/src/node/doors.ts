import type { GraphQLResolveInfo } from 'graphql';
import { isObjectType } from 'graphql';
import { auditClientReads } from '../client/data.ts';
import { auditVersionReads } from '../client-version/data.ts';
import { type Context, badInput } from '../context.ts';
import { limits } from '../limits.ts';
import { auditPlanReads } from '../plan/data.ts';
import { auditRecordReads } from '../recording/read-data.ts';

interface NodeId {
  readonly typename: string;
  readonly id: string;
}

function assertNodeTypes(ids: readonly NodeId[], { schema }: GraphQLResolveInfo) {
  for (const { typename } of ids) {
    const type = schema.getType(typename);
    const isNode = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
    if (!isNode) throw badInput('That is not an id of this API.');
  }
}

/** Finds what ids name, null for what is not there or not the viewer's; a look at a client or their plan is an audit event. */
export async function findNodes(
  context: Context,
  info: GraphQLResolveInfo,
  ids: readonly NodeId[],
  find: () => Promise<readonly unknown[]>,
): Promise<readonly unknown[]> {
  if (ids.length > limits.ids) throw badInput(`At most ${limits.ids} ids at once.`);
  assertNodeTypes(ids, info);
  const found = await find();
  const seen = (type: string) => [
    ...new Set(ids.flatMap(({ typename, id }, at) => (typename === type && found[at] ? [id] : []))),
  ];
  await auditClientReads(context, seen('Client'));
  await auditVersionReads(context, seen('ClientVersion'));
  await auditPlanReads(context, { planIds: seen('Plan'), versionIds: seen('PlanVersion') });
  await auditRecordReads(context, seen);
  return found;
}
