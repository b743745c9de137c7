import { useEffect } from 'react';
import type { Found, FoundGroup } from './found';
import { Highlight } from './highlight';
import styles from './search-dialog.module.css';

/** The id of the n-th thing found, which the input points at while it keeps the focus. */
export const optionId = (index: number) => `found-${index}`;

/** How many options stand before those of a group. */
function firstOf(groups: FoundGroup[], group: number): number {
  return groups.slice(0, group).reduce((sum, { found }) => sum + found.length, 0);
}

/** What was found, by kind, with the one that Enter would open. */
export function FoundList(props: {
  groups: FoundGroup[];
  text: string;
  current: number;
  onChoose: (found: Found) => void;
}) {
  const { groups, text, current, onChoose } = props;
  useEffect(() => {
    document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <div id="found" role="listbox" aria-label="Found" className={styles.list}>
      {groups.map(({ title, found }, group) => (
        <div key={title} role="group" aria-label={title} className={styles.group}>
          <p className={styles.title} aria-hidden="true">
            {title}
          </p>
          {found.map((one, place) => {
            const index = firstOf(groups, group) + place;
            return (
              <button
                key={one.href}
                id={optionId(index)}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                className={styles.option}
                onClick={() => onChoose(one)}
              >
                <span className={styles.name}>
                  <Highlight words={one.name} text={text} />
                </span>
                {one.detail && (
                  <span className={styles.detail}>
                    <Highlight words={one.detail} text={text} />
                  </span>
                )}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
