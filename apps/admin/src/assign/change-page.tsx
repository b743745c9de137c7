import { notFound } from 'next/navigation';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { changePlanPage } from './change-documents';
import { ChangeForm } from './change-form';
import { planRead } from './plan-in-form';
import { todayIn } from './today';

/** Changes the plan that a client has: what comes of it is its next version. */
export async function ChangePage({ id }: { id: string }) {
  const { client } = await query(changePlanPage, { id });
  if (!client) notFound();
  const { name, locale, timeZone, activePlan } = client;
  const page = `/clients/${encodeURIComponent(id)}`;
  const header = <PageHeader title="Change the plan" parent={{ href: page, label: name }} />;
  if (!activePlan) {
    return (
      <>
        {header}
        <EmptyState
          title={`${name} has no plan`}
          action={<ButtonLink href={`${page}/assign`}>Assign a routine</ButtonLink>}
        >
          <p>There is nothing to change. Assign a routine, and the plan that comes of it can be changed here.</p>
        </EmptyState>
      </>
    );
  }
  return (
    <GraphqlProvider>
      {header}
      <ChangeForm client={{ id: client.id, name, locale }} plan={planRead(activePlan)} today={todayIn(timeZone)} />
    </GraphqlProvider>
  );
}
