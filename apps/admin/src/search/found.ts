import type { SearchEverythingQuery } from '../gql/graphql';
import { folded } from './folded';

/** One thing that the search found, and where it is. */
export interface Found {
  href: string;
  name: string;
  /** What tells it from others of its name, or the other name by which it was found. */
  detail: string | null;
}

/** Everything found of one kind. */
export interface FoundGroup {
  title: string;
  found: Found[];
}

const includes = (words: string, text: string) => folded(words).includes(folded(text));

/** The answer of the search, by kind, in the order of the navigation. */
export function foundGroups(data: SearchEverythingQuery, text: string): FoundGroup[] {
  return [
    {
      title: 'Exercises',
      found: data.exercises.edges.map(({ node }) => ({
        href: `/exercises/${node.slug}`,
        name: node.name,
        detail: includes(node.name, text) ? null : alsoCalled(node.aliases, text),
      })),
    },
    {
      title: 'Routines',
      found: data.routines.edges.map(({ node }) => ({
        href: `/routines/${node.slug}`,
        name: node.title,
        detail: node.uses.join(', ') || null,
      })),
    },
    {
      title: 'Sources',
      found: data.sources.edges.map(({ node }) => ({
        href: `/sources/${encodeURIComponent(node.id)}`,
        name: node.title,
        detail: [node.authors[0], node.year].filter((part) => part != null).join(', ') || null,
      })),
    },
    {
      title: 'Clients',
      found: (data.clients?.edges ?? []).map(({ node }) => ({
        href: `/clients/${encodeURIComponent(node.id)}`,
        name: node.name,
        detail: node.status === 'ARCHIVED' ? 'Archived' : null,
      })),
    },
    {
      title: 'Advice',
      found: data.articles
        .filter(({ title, summary }) => includes(title, text) || includes(summary, text))
        .map(({ slug, title, summary }) => ({ href: `/articles/${slug}`, name: title, detail: summary })),
    },
  ];
}

function alsoCalled(aliases: string[], text: string): string | null {
  const alias = aliases.find((one) => includes(one, text));
  return alias ? `also called ${alias}` : null;
}
