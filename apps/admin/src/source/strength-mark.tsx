import type { EvidenceStrength } from '../gql/graphql';
import { strengthLabel } from './source-labels';
import styles from './strength-mark.module.css';

const bars: Record<EvidenceStrength, number> = { STRONG: 3, MODERATE: 2, WEAK: 1, UNKNOWN: 0 };

/** How strong a source is: a word, and as many bars. */
export function StrengthMark({ strength }: { strength: EvidenceStrength }) {
  return (
    <span className={`${styles.mark} ${styles[strength.toLowerCase()]}`}>
      <svg viewBox="0 0 14 12" aria-hidden="true">
        {[0, 1, 2].map((index) => (
          <rect
            key={index}
            x={index * 5}
            y={8 - index * 4}
            width="3.500"
            height={4 + index * 4}
            rx="1"
            className={index < bars[strength] ? undefined : styles.off}
          />
        ))}
      </svg>
      {strengthLabel[strength]}
    </span>
  );
}
