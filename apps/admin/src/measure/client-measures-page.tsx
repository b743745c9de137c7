import { NextIntlClientProvider } from 'next-intl';
import { notFound } from 'next/navigation';
import { readFragment } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { messages } from '../i18n/messages';
import { todayIn } from '../assign/today';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { PageHeader } from '../ui/page-header';
import { clientMeasures } from './client-measures-documents';
import styles from './client-measures.module.css';
import { MeasureScheduleRow } from './measure-schedule-row';
import { askedMeasure } from './read-asked-measure';
import { ScheduleForm } from './schedule-form';
import { scheduleShown } from './schedule-shown';

/** Where a client's outcome measures are scheduled, answered together, changed and stopped. */
export async function ClientMeasuresPage({ id }: { id: string }) {
  const { client, outcomeMeasures } = await query(clientMeasures, { id, locale: 'en' });
  if (!client) notFound();
  const { name, status, timeZone, activePlan, measureSchedules } = client;
  const all = measureSchedules.edges.map(({ node }) => ({
    asked: askedMeasure(node),
    schedule: readFragment(scheduleShown, node),
  }));
  const running = all.filter(({ schedule }) => schedule.endedAt == null);
  const ended = all.filter(({ schedule }) => schedule.endedAt != null);
  const isTreated = status === 'ACTIVE';
  return (
    <GraphqlProvider>
      <NextIntlClientProvider locale="en" messages={{ measure: messages.en.measure }}>
        <PageHeader
          title="Outcome measures"
          lead={`What ${name} is asked from time to time. Each schedule keeps the version that it began with; another takes its place, and answers stay where they were given.`}
          parent={{ href: `/clients/${encodeURIComponent(id)}`, label: name }}
        />
        <div className={styles.page}>
          <Card aria-labelledby="running" className={styles.card}>
            <h2 id="running">Asked now</h2>
            {running.length === 0 && <p className={styles.soft}>Nothing is asked yet. Choose a measure below.</p>}
            {running.map(({ asked, schedule }) => (
              <MeasureScheduleRow
                key={schedule.id}
                clientId={client.id}
                schedule={schedule}
                asked={asked}
                timeZone={timeZone}
              />
            ))}
          </Card>
          {isTreated && (
            <Card aria-labelledby="add" className={styles.card}>
              <h2 id="add">Ask a measure</h2>
              <ScheduleForm
                clientId={client.id}
                today={todayIn(timeZone)}
                hasPlan={activePlan != null}
                measures={outcomeMeasures.flatMap(({ current, ...measure }) =>
                  current ? [{ id: measure.id, name: measure.name, ...current.definition }] : [],
                )}
                running={running.map(({ schedule }) => ({
                  id: schedule.id,
                  measureId: schedule.version.measure.id,
                  label: `${schedule.version.definition.shortTitle}, from ${schedule.startsOn}`,
                  activities: schedule.activities,
                }))}
              />
            </Card>
          )}
          {ended.length > 0 && (
            <Card aria-labelledby="ended" className={styles.card}>
              <h2 id="ended">Before</h2>
              <Disclosure summary={ended.length === 1 ? 'One schedule that ended' : `${ended.length} that ended`}>
                {ended.map(({ asked, schedule }) => (
                  <MeasureScheduleRow
                    key={schedule.id}
                    clientId={client.id}
                    schedule={schedule}
                    asked={asked}
                    timeZone={timeZone}
                  />
                ))}
              </Disclosure>
            </Card>
          )}
        </div>
      </NextIntlClientProvider>
    </GraphqlProvider>
  );
}
