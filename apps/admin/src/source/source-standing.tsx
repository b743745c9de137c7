import { type FragmentType, graphql, readFragment } from '../gql';
import { DayText } from '../ui/day-text';
import { Notice } from '../ui/notice';
import { SourceLink } from './source-link';

const sourceStanding = graphql(`
  fragment SourceStanding on Source {
    status
    isPastReview
    reviewBy
    supersededBy {
      id
      ...SourceLink
    }
  }
`);

/** Says plainly when a source no longer stands, or has not been looked at in time; else says nothing. */
export function SourceStanding(props: { source: FragmentType<typeof sourceStanding> }) {
  const { status, isPastReview, reviewBy, supersededBy } = readFragment(sourceStanding, props.source);
  return (
    <>
      {status === 'RETRACTED' && (
        <Notice tone="danger">
          <p>
            <strong>Retracted.</strong> Whoever published it took it back. Do not lean on what it says.
          </p>
        </Notice>
      )}
      {status === 'WITHDRAWN' && (
        <Notice tone="danger">
          <p>
            <strong>Withdrawn.</strong> Those who wrote it no longer stand by it.
          </p>
        </Notice>
      )}
      {status === 'SUPERSEDED' && (
        <Notice tone="caution">
          <p>
            <strong>Superseded.</strong>{' '}
            {supersededBy ? (
              <>
                Its place was taken by <SourceLink source={supersededBy} />.
              </>
            ) : (
              'Something newer took its place.'
            )}
          </p>
        </Notice>
      )}
      {isPastReview && reviewBy && (
        <Notice tone="caution">
          <p>
            <strong>Past its review date.</strong> Somebody should have looked by{' '}
            <DayText value={reviewBy} timeZone="UTC" /> whether it still holds. Read it as history until then.
          </p>
        </Notice>
      )}
    </>
  );
}
