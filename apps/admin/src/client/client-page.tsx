import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { DayText } from '../ui/day-text';
import { Facts } from '../ui/facts';
import { languageName } from '../ui/language-name';
import { PageHeader } from '../ui/page-header';
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
      lead { id name email }
    }
  }
`);

/** What the clinic keeps of one client. */
export async function ClientPage({ id }: { id: string }) {
  const { client } = await query(clientPage, { id });
  if (!client) notFound();
  const { name, status, locale, timeZone, createdAt, lead } = client;

  return (
    <>
      <title>{`${name} · Reprise`}</title>
      <PageHeader title={name} parent={{ href: '/clients', label: 'Clients' }} />
      <Card aria-label="Details">
        <Facts
          facts={[
            ['Status', <Badge key="status" tone={status === 'ACTIVE' ? 'good' : 'neutral'}>{statusLabel[status]}</Badge>],
            ['Lead', lead ? <a key="lead" href={`mailto:${lead.email}`}>{lead.name}</a> : 'Nobody leads the care of this client yet'],
            ['Language', languageName(locale)],
            ['Time zone', timeZone.replaceAll('_', ' ')],
            ['Client since', <DayText key="since" value={createdAt} timeZone={timeZone} />],
          ]}
        />
      </Card>
    </>
  );
}
