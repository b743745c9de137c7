import Link from 'next/link';
import { graphql } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { Pager } from '../ui/pager';
import { type SearchParameters, pageArguments } from '../ui/search-parameters';
import { InviteMember } from './invite-member';
import styles from './member.module.css';
import { MemberRow } from './member-row';

const memberList = graphql(`
  query MemberList($first: Int, $after: String, $last: Int, $before: String) {
    viewer {
      clinic {
        id
        timeZone
      }
      member {
        id
      }
    }
    members(first: $first, after: $after, last: $last, before: $before) {
      edges {
        node {
          id
          ...MemberRow
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
    unledClients {
      totalCount
    }
  }
`);

const path = '/settings/members';

/** Who works at the clinic: how they stand, whom they treat, and what an owner can do about it. */
export async function MemberList({ parameters }: { parameters: SearchParameters }) {
  const { viewer, members, unledClients } = await query(memberList, pageArguments(parameters, 50));
  if (!viewer) return null;
  const { totalCount } = unledClients;

  return (
    <GraphqlProvider>
      <div className={styles.head}>
        <p>
          Members see the clinic’s library and all of its clients. Owners also keep members, tokens, settings and the
          record of who did what.
        </p>
        <InviteMember />
      </div>
      {totalCount > 0 && (
        <Notice tone="caution">
          {totalCount === 1 ? '1 client in care has no lead.' : `${totalCount} clients in care have no lead.`}{' '}
          <Link href={`${path}/hand-over?from=nobody`}>Give them one</Link>
        </Notice>
      )}
      {members.edges.length === 0 && <EmptyState title="Nobody on this page" />}
      <ul className={styles.list}>
        {members.edges.map(({ node }) => (
          <MemberRow
            key={node.id}
            member={node}
            isOneself={node.id === viewer.member?.id}
            timeZone={viewer.clinic.timeZone}
          />
        ))}
      </ul>
      <Pager path={path} parameters={parameters} pageInfo={members.pageInfo} label="Pages of members" />
    </GraphqlProvider>
  );
}
