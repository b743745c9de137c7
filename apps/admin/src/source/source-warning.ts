import type { SourceStatus } from '../gql/graphql';

/** Why a source should not be leaned on without a second look, in a word or two; null when nothing speaks against it. */
export function sourceWarning(source: { status: SourceStatus; isPastReview: boolean }): string | null {
  switch (source.status) {
    case 'RETRACTED':
      return 'Retracted';
    case 'WITHDRAWN':
      return 'Withdrawn';
    case 'SUPERSEDED':
      return 'Superseded';
    case 'CURRENT':
      return source.isPastReview ? 'Past its review date' : null;
  }
}
