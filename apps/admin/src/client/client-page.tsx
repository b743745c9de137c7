import { notFound } from 'next/navigation';
import { cache } from 'react';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { DayText } from '../ui/day-text';
import { Facts } from '../ui/facts';
import { languageName } from '../ui/language-name';
import { PageHeader } from '../ui/page-header';
import styles from './client-page.module.css';
import { statusLabel } from './client-status';

const clientPage = graphql(`
  query ClientPage($id: ID!) {
    client(id: $id) {
      id
      name
      status
      locale
      timeZone
      createdAt
      lead {
        id
        name
        email
      }
    }
  }
`);

/** The screen's one operation: its title and its body share the answer. */
const readClient = cache(async (id: string) => (await query(clientPage, { id })).client);

/** The client's name, for the title of the window. */
export async function clientTitle(id: string): Promise<string> {
  return (await readClient(id))?.name ?? 'Not found';
}

/** What the clinic keeps of one client. */
export async function ClientPage({ id }: { id: string }) {
  const client = await readClient(id);
  if (!client) notFound();
  const { name, status, locale, timeZone, createdAt, lead } = client;

  return (
    <>
      <PageHeader title={name} parent={{ href: '/clients', label: 'Clients' }} />
      <Card aria-label="Details" className={styles.details}>
        <Facts
          facts={[
            [
              'Status',
              <Badge key="status" tone={status === 'ACTIVE' ? 'good' : 'neutral'}>
                {statusLabel[status]}
              </Badge>,
            ],
            [
              'Lead',
              lead ? (
                <a key="lead" href={`mailto:${lead.email}`}>
                  {lead.name}
                </a>
              ) : (
                'Nobody leads the care of this client yet'
              ),
            ],
            ['Language', languageName(locale)],
            ['Time zone', timeZone.replaceAll('_', ' ')],
            ['Added', <DayText key="added" value={createdAt} timeZone={timeZone} />],
          ]}
        />
      </Card>
    </>
  );
}
