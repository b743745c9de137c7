import { type FragmentType, graphql, readFragment } from '../gql';
import { valuesOf } from '../ui/values-of';
import { stepRoleLabel } from './exercise-labels';
import styles from './exercise-steps.module.css';
import section from './section.module.css';
import { StepRoleIcon } from './step-role-icon';

const exerciseSteps = graphql(`
  fragment ExerciseSteps on Exercise {
    steps {
      key
      role
      text
    }
  }
`);

/** How an exercise is done, by what each instruction is for. */
export function ExerciseSteps(props: { exercise: FragmentType<typeof exerciseSteps> }) {
  const { steps } = readFragment(exerciseSteps, props.exercise);
  const groups = valuesOf(stepRoleLabel)
    .map((role) => ({ role, steps: steps.filter((step) => step.role === role) }))
    .filter((group) => group.steps.length > 0);
  if (groups.length === 0) return null;

  return (
    <section aria-labelledby="steps" className={section.section}>
      <h2 id="steps">How it is done</h2>
      <ol className={styles.groups}>
        {groups.map((group) => (
          <li key={group.role} className={styles.group} data-role={group.role}>
            <span className={styles.icon}>
              <StepRoleIcon role={group.role} />
            </span>
            <div className={styles.words}>
              <h3>{stepRoleLabel[group.role]}</h3>
              {group.steps.map(({ key, text }) => (
                <p key={key}>{text}</p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
