import { notFound } from 'next/navigation';
import { type FragmentType, graphql, readFragment } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { PageHeader } from '../ui/page-header';
import { ClientForm } from './client-form';
import { clientFormChoices, clientInForm } from './client-in-form';
import { type ClientValues, valuesOfClient } from './client-values';

const newClientPage = graphql(`
  query NewClientPage {
    ...ClientFormChoices
  }
`);

const editClientPage = graphql(`
  query EditClientPage($id: ID!) {
    client(id: $id) {
      ...ClientInForm
    }
    ...ClientFormChoices
  }
`);

/** Those who may lead: who works here, and whoever leads already. */
function choicesOf(answer: FragmentType<typeof clientFormChoices>, lead = '') {
  const { viewer, members } = readFragment(clientFormChoices, answer);
  const leads = members.edges.flatMap(({ node }) =>
    node.deactivatedAt && node.id !== lead ? [] : [{ value: node.id, label: node.name }],
  );
  return { viewer, leads };
}

/** The form that takes a client on; a name is enough. */
export async function NewClientPage() {
  const { viewer, leads } = choicesOf(await query(newClientPage, {}));
  const start: ClientValues = {
    name: '',
    contactEmail: '',
    phone: '',
    locale: viewer?.clinic.locale ?? 'en',
    timeZone: viewer?.clinic.timeZone ?? 'Europe/London',
    lead: viewer?.member?.id ?? '',
    condition: '',
    precautions: [],
    note: '',
    privateNote: '',
    reviewOn: '',
  };
  return (
    <GraphqlProvider>
      <PageHeader
        title="New client"
        lead="A name is enough to begin with."
        parent={{ href: '/clients', label: 'Clients' }}
      />
      <ClientForm client={null} start={start} leads={leads} />
    </GraphqlProvider>
  );
}

/** The form of a client who is there. */
export async function EditClientPage({ id }: { id: string }) {
  const answer = await query(editClientPage, { id });
  const client = readFragment(clientInForm, answer.client);
  if (!answer.client || !client) notFound();
  const { leads } = choicesOf(answer, client.lead?.id);
  return (
    <GraphqlProvider>
      <PageHeader title="Edit a client" parent={{ href: `/clients/${encodeURIComponent(id)}`, label: client.name }} />
      <ClientForm key={client.revision} client={answer.client} start={valuesOfClient(client)} leads={leads} />
    </GraphqlProvider>
  );
}
