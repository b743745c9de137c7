'use client';

import { Button, TextInput } from '@mantine/core';
import { formatDose } from '@reprise/schema/dose/format';
import { DOSE_TEXT_MAX, parseDose } from '@reprise/schema/dose/parse';
import { doseParts, withSuggestion } from './dose-parts';
import styles from './dose-field.module.css';

/** A dose in shorthand, with how it will be said to the client, or what cannot be read and what could stand there. */
export function DoseField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const read = value.trim() === '' ? null : parseDose(value);
  return (
    <div className={styles.field}>
      <TextInput
        label="The dose that the source gives"
        description="As you would write it: 2-3 x 8-12, hold 5 s, each side, 2x/day"
        required
        maxLength={DOSE_TEXT_MAX}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-invalid={read !== null && !read.ok}
        aria-describedby="dose-reading"
        classNames={{ input: styles.input }}
      />
      <div id="dose-reading" role="status" className={styles.reading}>
        {read?.ok && (
          <>
            <p className={styles.sentence}>{formatDose(read.dose, 'sentence')}</p>
            <p className={styles.shorthand}>{formatDose(read.dose)}</p>
          </>
        )}
        {read && !read.ok && (
          <>
            <p className={styles.echo}>
              {doseParts(value, read.problems).map(({ text, problem }, index) =>
                problem === null ? (
                  // the parts of a text have nothing else to be known by
                  // oxlint-disable-next-line react/no-array-index-key
                  <span key={index}>{text}</span>
                ) : (
                  // as above: nothing else to be known by
                  // oxlint-disable-next-line react/no-array-index-key
                  <mark key={index} className={styles.wrong}>
                    {text}
                    <sup>{problem}</sup>
                  </mark>
                ),
              )}
            </p>
            <ol className={styles.problems}>
              {read.problems.map((problem) => (
                <li key={`${problem.position.start}-${problem.position.end}`}>
                  <span>{problem.message}</span>{' '}
                  {problem.suggestion !== null && (
                    <Button variant="default" onClick={() => onChange(withSuggestion(value, problem))}>
                      {problem.suggestion === '' ? 'Leave it out' : `Write “${problem.suggestion}”`}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </div>
  );
}
