import { DoseSpreadList } from '../dose/dose-spread-list';
import { type FragmentType, graphql, readFragment } from '../gql';
import { DoseRow, SilentRow } from './dose-row';
import { doseVerdict } from './dose-verdict';
import styles from './exercise-doses.module.css';
import section from './section.module.css';

const exerciseDoses = graphql(`
  fragment ExerciseDoses on Exercise {
    citations {
      id
      source {
        id
        ...SilentSource
      }
    }
    citedDoses {
      dose {
        shorthand
        sets {
          min
          max
        }
        reps {
          min
          max
        }
        holdSeconds {
          min
          max
        }
        breaths {
          min
          max
        }
        restSeconds {
          min
          max
        }
        timesPerDay {
          min
          max
        }
        daysPerWeek {
          min
          max
        }
      }
      citation {
        id
        source {
          id
          appraisal {
            strength
            design
          }
        }
      }
      ...DoseRow
    }
  }
`);

/** The doses of all sources side by side, with how strong each source is; and those that give none. */
export function ExerciseDoses(props: { exercise: FragmentType<typeof exerciseDoses> }) {
  const { citations, citedDoses } = readFragment(exerciseDoses, props.exercise);
  const dosing = new Set(citedDoses.map(({ citation }) => citation.source.id));
  const silent = [
    ...new Map(
      citations.filter(({ source }) => !dosing.has(source.id)).map(({ source }) => [source.id, source]),
    ).values(),
  ];
  const figures = citedDoses.filter(({ dose }) => dose.shorthand !== '');
  const verdict = doseVerdict(
    figures.map(({ dose, citation }) => ({
      shorthand: dose.shorthand,
      sourceId: citation.source.id,
      ...citation.source.appraisal,
    })),
    silent.length,
  );

  return (
    <section aria-labelledby="doses" className={section.section}>
      <h2 id="doses">What the sources say about the dose</h2>
      <p className={section.intro}>{verdict}</p>
      {(citedDoses.length > 0 || silent.length > 0) && (
        <div className={styles.card}>
          {figures.length > 1 && (
            <div className={styles.spread}>
              <p className={styles.caption}>Taken together</p>
              <DoseSpreadList doses={figures.map(({ dose }) => dose)} />
            </div>
          )}
          <table className={styles.table}>
            <caption className="visually-hidden">The dose that each source gives, with its strength and place</caption>
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col">Strength</th>
                <th scope="col">Dose</th>
                <th scope="col">Place</th>
                <th scope="col">Stance</th>
              </tr>
            </thead>
            <tbody>
              {citedDoses.map((cited) => (
                <DoseRow key={cited.citation.id} cited={cited} />
              ))}
              {silent.map((source) => (
                <SilentRow key={source.id} source={source} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
