import { Disclosure } from '../ui/disclosure';
import styles from './exercise-import.module.css';
import { fieldWord } from './import-labels';

export interface ShownTranslation {
  readonly from: string;
  readonly value: string;
  readonly to?: string | null;
  readonly words: readonly string[];
  readonly isKnown: boolean;
  readonly count: number;
}

function endOf({ to = null, words, isKnown }: ShownTranslation): string {
  if (!to) return 'left out';
  if (words.length === 0) return 'none';
  const kept = `${fieldWord(to)}: ${words.join(', ')}`;
  return isKnown || to === 'tags' ? kept : `${kept} (as it is written)`;
}

/** What became of the other library's words; what is left out stands first. */
export function TranslationList({ translations }: { translations: readonly ShownTranslation[] }) {
  if (translations.length === 0) return null;
  const left = [...new Set(translations.filter(({ to }) => !to).map(({ from }) => from))];
  return (
    <Disclosure
      summary={`What became of its words${left.length > 0 ? `; left out: ${left.slice(0, 5).join(', ')}` : ''}`}
    >
      {/* what scrolls is reached by the keyboard too */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="What became of its words">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">There</th>
              <th scope="col">Here</th>
              <th scope="col">Times</th>
            </tr>
          </thead>
          <tbody>
            {translations.map((translation) => (
              <tr key={[translation.from, translation.value, translation.to].join(' ')}>
                <td>
                  {translation.from}: {translation.value}
                </td>
                <td>{endOf(translation)}</td>
                <td>{translation.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
