import { notFound } from 'next/navigation';
import Link from 'next/link';
import { cache, type ReactNode } from 'react';
import { graphql } from '../gql';
import { AuditLink } from '../audit/audit-link';
import { ClientAccess } from '../access/client-access';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { ClientRecord } from '../record/client-record';
import { markSpan } from '../record/record-windows';
import { ClientRights } from '../rights/client-rights';
import { ButtonLink } from '../ui/button';
import { ClientPlan } from '../plan/client-plan';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { DayText } from '../ui/day-text';
import { Facts } from '../ui/facts';
import { languageName } from '../ui/language-name';
import { PageHeader } from '../ui/page-header';
import styles from './client-page.module.css';
import { ClientNotes } from './client-notes';
import { ClientStatusActions } from './client-status-actions';
import { statusLabel } from './client-status';

const clientPage = graphql(`
  query ClientPage($id: ID!, $days: Int!, $span: PainMarkSpan!) {
    viewer {
      clinic {
        id
        bands {
          greenMax
          amberMax
        }
      }
      member {
        id
        role
      }
    }
    client(id: $id) {
      id
      name
      status
      locale
      timeZone
      createdAt
      contactEmail
      phone
      reviewOn
      ...ClientRecord
      ...ClientPlan
      ...ClientNotes
      ...ClientAccess
      ...ClientRights
      lead {
        id
        name
        email
      }
    }
  }
`);

/** The screen's one operation: its title and its body share the answer. */
const readClient = cache((id: string, days: number) => query(clientPage, { id, days, span: markSpan(days) }));

/** The client's name, for the title of the window. */
export async function clientTitle(id: string, days: number): Promise<string> {
  return (await readClient(id, days)).client?.name ?? 'Not found';
}

/** What the clinic keeps of one client. */
export async function ClientPage({ id, days }: { id: string; days: number }) {
  const { viewer, client } = await readClient(id, days);
  if (!client || !viewer) notFound();
  const { name, status, locale, timeZone, createdAt, lead, contactEmail, phone, reviewOn } = client;

  const reviewFact: [string, ReactNode][] = reviewOn
    ? [['Look again on', <DayText key="review" value={reviewOn} timeZone="UTC" />]]
    : [];

  return (
    <GraphqlProvider>
      <PageHeader
        title={name}
        parent={{ href: '/clients', label: 'Clients' }}
        actions={
          <>
            <ClientStatusActions id={id} status={status} />
            <AuditLink clientId={id} />
            <ButtonLink href={`/clients/${encodeURIComponent(id)}/edit`}>Edit</ButtonLink>
          </>
        }
      />
      <div className={styles.page}>
        <ClientRecord client={client} days={days} clinicBands={viewer.clinic.bands} />
        <ClientPlan client={client} />
        <Card aria-label="Details">
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
              [
                'Email',
                contactEmail ? (
                  <a key="email" href={`mailto:${contactEmail}`}>
                    {contactEmail}
                  </a>
                ) : (
                  'None kept'
                ),
              ],
              [
                'Phone',
                phone ? (
                  <a key="phone" href={`tel:${phone.replaceAll(' ', '')}`}>
                    {phone}
                  </a>
                ) : (
                  'None kept'
                ),
              ],
              ...reviewFact,
              ['Language', languageName(locale)],
              ['Time zone', timeZone.replaceAll('_', ' ')],
              ['Added', <DayText key="added" value={createdAt} timeZone={timeZone} />],
            ]}
          />
          <p className={styles.more} data-not-printed>
            <Link href={`/clients/${encodeURIComponent(id)}/history`} prefetch={false}>
              History of the record
            </Link>
          </p>
        </Card>
        <ClientNotes client={client} />
        <ClientAccess client={client} timeZone={timeZone} />
        <ClientRights client={client} timeZone={timeZone} isOwner={viewer.member?.role === 'OWNER'} />
      </div>
    </GraphqlProvider>
  );
}
