/** One page of the published versions of something, with what they are of. */
interface VersionsPage {
  readonly versions: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
    readonly edges: readonly { readonly node: { readonly id: string; readonly number?: number | null } }[];
  };
}

/** The ids of two versions by their numbers, page by page until both are found; null where there are none such. */
export async function findVersions<Of extends VersionsPage>(
  page: (after: string | null) => Promise<Of | null | undefined>,
  from: number,
  to: number,
): Promise<{ of: Of; from: string; to: string } | null> {
  const found = new Map<number, string>();
  let after: string | null = null;
  for (;;) {
    const of = await page(after);
    if (!of) return null;
    for (const { node } of of.versions.edges) found.set(node.number ?? 0, node.id);
    const [fromId, toId] = [found.get(from), found.get(to)];
    if (fromId && toId) return { of, from: fromId, to: toId };
    const { hasNextPage, endCursor } = of.versions.pageInfo;
    if (!hasNextPage || !endCursor) return null;
    after = endCursor;
  }
}
