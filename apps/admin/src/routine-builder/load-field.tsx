'use client';

import { type Dose, bandColours, loadProblem, tempoProblem } from '@reprise/schema/dose';
import { useId, useState } from 'react';
import { capitalised } from '../ui/capitalised';
import styles from './dose-fields.module.css';

interface FieldProps {
  readonly dose: Dose;
  /** Where the sides differ the load is typed, since it may differ too. */
  readonly isDisabled: boolean;
  readonly onChange: (dose: Dose) => void;
}

/** The load: a weight in kilograms, or the colour of a band. */
export function LoadField({ dose, isDisabled, onChange }: FieldProps) {
  const id = useId();
  const { load } = dose;
  const [typed, setTyped] = useState<string | null>(null);
  const kilograms = load && 'kilograms' in load ? String(load.kilograms) : '';
  const number = typed === null || typed.trim() === '' ? null : Number(typed);
  const problem = number === null ? null : loadProblem({ kilograms: number });

  return (
    <>
      <div className={styles.plain}>
        <label htmlFor={`${id}-kilograms`}>Weight in kg</label>
        <input
          id={`${id}-kilograms`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          disabled={isDisabled}
          aria-invalid={problem !== null}
          value={typed ?? kilograms}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            if (text.trim() === '') return onChange({ ...dose, load: null });
            const next = { kilograms: Number(text) };
            if (loadProblem(next) === null) onChange({ ...dose, load: next });
          }}
          onBlur={() => setTyped(null)}
        />
        {problem && <p role="alert">{problem}</p>}
      </div>
      <div className={styles.plain}>
        <label htmlFor={`${id}-band`}>Band</label>
        <select
          id={`${id}-band`}
          disabled={isDisabled}
          value={load && 'band' in load ? load.band : ''}
          onChange={(event) => {
            const band = bandColours.find((colour) => colour === event.currentTarget.value);
            onChange({ ...dose, load: band ? { band } : null });
          }}
        >
          <option value="">None</option>
          {bandColours.map((colour) => (
            <option key={colour} value={colour}>
              {capitalised(colour.toLowerCase())}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

/** The tempo, as seconds to lower, pause and lift. */
export function TempoField({ dose, isDisabled, onChange }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const problem = typed === null || typed.trim() === '' ? null : tempoProblem(typed.trim());
  return (
    <div className={styles.plain}>
      <label htmlFor={id}>Tempo</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder="3-1-2"
        disabled={isDisabled}
        aria-invalid={problem !== null}
        value={typed ?? dose.tempo ?? ''}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          if (text.trim() === '') onChange({ ...dose, tempo: null });
          else if (tempoProblem(text.trim()) === null) onChange({ ...dose, tempo: text.trim() });
        }}
        onBlur={() => setTyped(null)}
      />
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
