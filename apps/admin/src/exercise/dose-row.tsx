import { DoseFigure } from '../dose/dose-figure';
import { type FragmentType, graphql, readFragment } from '../gql';
import { stanceLabel, studyDesignLabel } from '../source/source-labels';
import { SourceLink } from '../source/source-link';
import { StrengthMark } from '../source/strength-mark';
import styles from './exercise-doses.module.css';

const dosingSource = graphql(`
  fragment SilentSource on Source {
    appraisal {
      strength
      design
    }
    ...SourceLink
  }
`);

const doseRow = graphql(`
  fragment DoseRow on CitedDose {
    dose {
      ...DoseFigure
    }
    citation {
      claim
      locator
      stance
      source {
        ...SilentSource
      }
    }
  }
`);

function Strength({ source }: { source: FragmentType<typeof dosingSource> }) {
  const { appraisal } = readFragment(dosingSource, source);
  return (
    <>
      <StrengthMark strength={appraisal.strength} />
      {appraisal.design && <span className={styles.design}>{studyDesignLabel[appraisal.design]}</span>}
    </>
  );
}

/** One source and the dose that it gives. */
export function DoseRow(props: { cited: FragmentType<typeof doseRow> }) {
  const { dose, citation } = readFragment(doseRow, props.cited);
  return (
    <tr>
      <th scope="row">
        <SourceLink source={readFragment(dosingSource, citation.source)} />
      </th>
      <td>
        <Strength source={citation.source} />
      </td>
      <td title={citation.claim}>
        <DoseFigure dose={dose} />
      </td>
      <td className={styles.soft}>{citation.locator ?? 'Not stated'}</td>
      <td className={styles.soft}>{stanceLabel[citation.stance]}</td>
    </tr>
  );
}

/** One source that names the exercise and gives no dose. */
export function SilentRow(props: { source: FragmentType<typeof dosingSource> }) {
  return (
    <tr className={styles.silent}>
      <th scope="row">
        <SourceLink source={readFragment(dosingSource, props.source)} />
      </th>
      <td>
        <Strength source={props.source} />
      </td>
      <td colSpan={3} className={styles.soft}>
        Gives no figures
      </td>
    </tr>
  );
}
