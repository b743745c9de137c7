import { graphql } from '../gql';
import { query } from '../graphql/server';
import { GraphqlProvider } from '../graphql/browser';
import { EmptyState } from '../ui/empty-state';
import { requestTime } from '../viewer/request-time';
import styles from './api-token.module.css';
import { ApiTokenRow } from './api-token-row';
import { CreateApiToken } from './create-api-token';

const apiTokenList = graphql(`
  query ApiTokenList {
    viewer {
      clinic {
        id
        timeZone
      }
      apiTokens {
        id
        ...ApiTokenRow
      }
    }
  }
`);

/** The clinic's API tokens, and the form that makes one. */
export async function ApiTokenList() {
  const { viewer } = await query(apiTokenList, {});
  if (!viewer) return null;
  const { clinic, apiTokens } = viewer;
  const now = requestTime();

  return (
    <GraphqlProvider>
      <div className={styles.head}>
        <p>
          A token lets a program use the API for your clinic. It never does more than its scopes allow, and you can
          revoke it at any time. Programs send it as <code>Authorization: Bearer …</code>
        </p>
        <CreateApiToken />
      </div>
      {apiTokens.length === 0 && (
        <EmptyState title="No API tokens yet">
          <p>Nothing but people can use your clinic’s part of the API.</p>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {apiTokens.map((token) => (
          <ApiTokenRow key={token.id} apiToken={token} now={now} timeZone={clinic.timeZone} />
        ))}
      </ul>
    </GraphqlProvider>
  );
}
