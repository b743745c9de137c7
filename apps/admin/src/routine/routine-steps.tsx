import { type FragmentType, graphql, readFragment } from '../gql';
import { Disclosure } from '../ui/disclosure';
import { pauseText } from './about-minutes';
import styles from './routine-steps.module.css';
import { stepRuns } from './step-runs';
import { stepWords } from './step-words';

const routineSteps = graphql(`
  fragment RoutineSteps on Routine {
    steps {
      kind
      itemId
      blockName
      round
      roundCount
      set
      setCount
      side
      seconds
      reps
      breaths
      exercise {
        id
        name
      }
    }
  }
`);

/** Everything that happens in a routine, in order, at the lower end of every range. */
export function RoutineSteps(props: { routine: FragmentType<typeof routineSteps> }) {
  const { steps } = readFragment(routineSteps, props.routine);
  const runs = stepRuns(steps);
  const places = runs.map(
    ({ step }) => `${step.blockName}${step.roundCount > 1 ? `, round ${step.round} of ${step.roundCount}` : ''}`,
  );

  return (
    <Disclosure summary="What happens, step by step">
      <p className={styles.note}>
        At the lower end of every range. A step without seconds is counted by whoever does it.
      </p>
      <ol className={styles.steps}>
        {runs.map((run, index) => {
          const { step } = run;
          const isNewPlace = places[index] !== places[index - 1];
          return (
            <li key={index} className={styles.step} data-kind={step.kind}>
              {isNewPlace && <span className={styles.place}>{places[index]}</span>}
              <span>
                {stepWords(run)}
                {step.set !== null && step.setCount !== null && step.setCount > 1 && (
                  <span className={styles.set}>
                    set {step.set} of {step.setCount}
                  </span>
                )}
              </span>
              <span className={styles.time}>
                {step.seconds === null
                  ? ''
                  : pauseText({ min: step.seconds * run.times, max: step.seconds * run.times })}
              </span>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
