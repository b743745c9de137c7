import type { ImportMatchFragment } from '../gql/graphql';
import { sourceAddress } from '../source/source-address';
import { matchLabel } from './import-labels';

/** The source, or the record before it, that a record was found to be. */
export function MatchedSource({ match }: { match: ImportMatchFragment }) {
  const { by, sourceId, record, title, year, library } = match;
  const name = year ? `${title} (${year})` : title;
  return (
    <>
      {sourceId ? (
        <a href={sourceAddress(sourceId)} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        `record ${(record ?? 0) + 1} of this list, ${name}`
      )}
      {library === 'PUBLIC' && ' of the public library'}, by {matchLabel[by]}
    </>
  );
}
