import { redirect } from 'next/navigation';
import { AlertSettingsForm } from '../alert/alert-settings-form';
import { graphql } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { ClinicForm } from './clinic-form';

const clinicSettings = graphql(`
  query ClinicSettings {
    viewer {
      member {
        id
        role
      }
      clinic {
        id
        ...ClinicInForm
        ...AlertSettingsInForm
      }
    }
  }
`);

/** What the clinic is called, prints, and prescribes unless said otherwise: for OWNERs. */
export async function ClinicSettings() {
  const { viewer } = await query(clinicSettings, {});
  if (viewer?.member?.role !== 'OWNER') redirect('/settings');
  return (
    <GraphqlProvider>
      <ClinicForm clinic={viewer.clinic} />
      <AlertSettingsForm clinic={viewer.clinic} />
    </GraphqlProvider>
  );
}
