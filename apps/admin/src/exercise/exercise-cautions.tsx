import { type FragmentType, graphql, readFragment } from '../gql';
import { inOneLine } from '../ui/capitalised';
import styles from './exercise-cautions.module.css';
import { precautionLabel } from './exercise-labels';

const exerciseCautions = graphql(`
  fragment ExerciseCautions on Exercise {
    codedCautions {
      key
      text
      precautions
    }
  }
`);

/** Who should take care, with the conditions that each caution is matched against. */
export function ExerciseCautions(props: { exercise: FragmentType<typeof exerciseCautions> }) {
  const { codedCautions } = readFragment(exerciseCautions, props.exercise);
  if (codedCautions.length === 0) return null;
  return (
    <section aria-labelledby="cautions" className={styles.cautions}>
      <h2 id="cautions">Take care with</h2>
      <ul className={styles.list}>
        {codedCautions.map(({ key, text, precautions }) => (
          <li key={key} className={styles.caution}>
            {precautions.length > 0 && (
              <p className={styles.codes}>{inOneLine(precautions.map((precaution) => precautionLabel[precaution]))}</p>
            )}
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
