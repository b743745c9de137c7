import { DigestCard } from '../alert/digest-card';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { SecondFactorCard } from '../second-factor/second-factor-card';
import { SignInList } from '../sign-in/sign-in-list';
import { Card } from '../ui/card';
import { Facts } from '../ui/facts';
import { roleLabel } from './role-label';
import styles from './settings.module.css';

const accountSettings = graphql(`
  query AccountSettings {
    viewer {
      name
      member {
        id
        email
        role
        ...DigestCard
      }
      clinic {
        id
        name
        country
        timeZone
      }
      ...SecondFactorCard
      ...SignInList
    }
  }
`);

/** A member's own account: who they are here, and where they are signed in. */
export async function AccountSettings() {
  const { viewer } = await query(accountSettings, {});
  if (!viewer) return null;
  const { name, member, clinic } = viewer;
  const country = new Intl.DisplayNames('en', { type: 'region' }).of(clinic.country) ?? clinic.country;

  return (
    <div className={styles.sections}>
      <Card aria-labelledby="you">
        <h2 id="you">You</h2>
        <Facts
          facts={[
            ['Name', name],
            ['Email', member?.email ?? ''],
            ['Role', member ? roleLabel[member.role] : ''],
          ]}
        />
      </Card>
      <Card aria-labelledby="clinic">
        <h2 id="clinic">Your clinic</h2>
        <Facts
          facts={[
            ['Name', clinic.name],
            ['Country', country],
            ['Time zone', clinic.timeZone.replaceAll('_', ' ')],
          ]}
        />
      </Card>
      {member && <DigestCard member={member} timeZone={clinic.timeZone} />}
      <SecondFactorCard viewer={viewer} />
      <SignInList viewer={viewer} />
    </div>
  );
}
