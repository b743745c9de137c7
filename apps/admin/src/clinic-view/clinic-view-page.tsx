import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { Button, ButtonLink } from '../ui/button';
import { DayText } from '../ui/day-text';
import { EmptyState } from '../ui/empty-state';
import { Field } from '../ui/field';
import { LinkSwitch } from '../ui/link-switch';
import { PageHeader } from '../ui/page-header';
import type { SearchParameters } from '../ui/search-parameters';
import { requireMember } from '../viewer/viewer';
import styles from './clinic-view.module.css';
import { ExerciseTable } from './exercise-table';
import { GroupTable } from './group-table';
import { csvAddress, hasWholeWeeks, weekLinks, windowAsked } from './view-window';

const clinicView = graphql(`
  query ClinicView($from: Date, $to: Date, $weeks: Int) {
    clinicView(from: $from, to: $to, weeks: $weeks) {
      from
      to
      whole {
        clients
        ...GroupFigures
      }
      byClinician {
        name
        ...GroupFigures
      }
      byRoutine {
        name
        slug
        ...GroupFigures
      }
      byExercise {
        ...ExerciseFigures
      }
    }
  }
`);

const header = (
  <PageHeader
    title="Clinic"
    lead="How your clients do: what they did of what was due, and whose pain changed by an amount that matters. Nothing is shown of fewer than 5 clients, nor what would tell of so few."
  />
);

/** Which weeks are looked at; a plain form, so that the address holds them. */
function Filters({ parameters }: { parameters: SearchParameters }) {
  const { from, to } = windowAsked(parameters);
  return (
    <div className={styles.filters} data-not-printed>
      <LinkSwitch label="Weeks" options={weekLinks(parameters)} />
      <form action="/clinic" className={styles.form} aria-label="Other weeks">
        <Field label="From" name="from" type="date" defaultValue={from ?? undefined} />
        <Field label="To" name="to" type="date" defaultValue={to ?? undefined} />
        <Button type="submit">Show</Button>
      </form>
    </div>
  );
}

/** What the clinic's clients come to, for its owners: by clinician, routine and exercise over chosen weeks. */
export async function ClinicViewPage({ parameters }: { parameters: SearchParameters }) {
  const { member } = await requireMember();
  if (member?.role !== 'OWNER') notFound();
  const asked = windowAsked(parameters);
  const filters = <Filters parameters={parameters} />;
  if (!hasWholeWeeks(asked)) {
    return (
      <>
        {header}
        {filters}
        <EmptyState title="No whole weeks" action={<ButtonLink href="/clinic">Show 12 weeks</ButtonLink>}>
          <p>Choose two days of weeks that are over, the first before the last, and a year apart at most.</p>
        </EmptyState>
      </>
    );
  }
  const { clinicView: view } = await query(clinicView, { ...asked });
  const { from, to, whole, byClinician, byRoutine, byExercise } = view;
  const isEmpty = whole.clients == null;

  return (
    <>
      {header}
      {filters}
      <p className={styles.window} role="status">
        Whole weeks, <DayText value={from} timeZone="UTC" /> to <DayText value={to} timeZone="UTC" />.
      </p>
      {isEmpty ? (
        <EmptyState
          title="Too few clients in these weeks"
          action={<ButtonLink href="/clinic?weeks=52">Show 52 weeks</ButtonLink>}
        >
          <p>Fewer than 5 clients had a session due or recorded one. Choose more weeks, or come back later.</p>
        </EmptyState>
      ) : (
        <>
          <GroupTable
            id="by-clinician"
            title="By clinician"
            lead="By who treats each client now. Less and more pain: at rest, in the last of these weeks against how it was at first, of those of whom it can be told."
            first="Clinician"
            csv={csvAddress('CLINICIANS', view)}
            whole={whole}
            groups={byClinician.map((group, at) => ({
              key: String(at),
              name: group.name ?? 'Nobody',
              href: null,
              figures: group,
            }))}
          />
          <GroupTable
            id="by-routine"
            title="By routine"
            lead="Adherence is of the sessions of that routine; a client with several stands in each."
            first="Routine"
            csv={csvAddress('ROUTINES', view)}
            whole={whole}
            groups={byRoutine.map((group, at) => ({
              key: String(at),
              name: group.name ?? 'No longer in the library',
              href: group.slug ? `/routines/${group.slug}` : null,
              figures: group,
            }))}
          />
          <ExerciseTable csv={csvAddress('EXERCISES', view)} exercises={byExercise} />
        </>
      )}
    </>
  );
}
