import type { ArticleKind } from '../gql/graphql';

/** What an article is about, in words; in the order in which it is looked for. */
export const articleKindLabel: Record<ArticleKind, string> = {
  SEEK_HELP: 'When to seek help',
  ADVICE: 'Advice',
  EVIDENCE: 'Evidence',
  CAUSES: 'Causes',
};
