import { graphql } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { EmptyState } from '../ui/empty-state';
import { Pager } from '../ui/pager';
import { type SearchParameters, pageArguments } from '../ui/search-parameters';
import { MailRow } from './mail-row';
import styles from './mail.module.css';

const outbox = graphql(`
  query Outbox($first: Int, $after: String, $last: Int, $before: String) {
    viewer {
      clinic {
        id
        timeZone
      }
    }
    mails(first: $first, after: $after, last: $last, before: $before) {
      edges {
        node {
          id
          ...MailRow
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

const path = '/settings/mail';

/** What the clinic writes to people: sent, or waiting here to be read where there is no mail server. */
export async function Outbox({ parameters }: { parameters: SearchParameters }) {
  const { viewer, mails } = await query(outbox, pageArguments(parameters, 25));
  if (!viewer) return null;
  return (
    <GraphqlProvider>
      <p className={styles.intro}>
        Invitations, reminders and mails of open alerts are written here and handed to your mail server. Without one
        they wait, and you can pass on what they say. What was sent is emptied, for it may hold a way in.
      </p>
      {mails.edges.length === 0 && (
        <EmptyState title="No mails yet">
          <p>When you invite a client by mail, or ask for open alerts by mail, the mail stands here.</p>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {mails.edges.map(({ node }) => (
          <MailRow key={node.id} mail={node} timeZone={viewer.clinic.timeZone} />
        ))}
      </ul>
      <Pager path={path} parameters={parameters} pageInfo={mails.pageInfo} label="Pages of mails" />
    </GraphqlProvider>
  );
}
