import type { ArticleKind } from '../gql/graphql';

/** What an article is about, in words. */
export const articleKindLabel: Record<ArticleKind, string> = {
  SEEK_HELP: 'When to seek help',
  ADVICE: 'Advice',
  EVIDENCE: 'Evidence',
  CAUSES: 'Causes',
};
