import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

/** Whether an operation asks for any of these fields anywhere below a place in it. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  const isAsked = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return fragments[selection.name.value]?.selectionSet.selections.some(isAsked) ?? false;
    }
    const isNamed = selection.kind === Kind.FIELD && names.has(selection.name.value);
    return isNamed || (selection.selectionSet?.selections.some(isAsked) ?? false);
  };
  return fieldNodes.some(isAsked);
}
