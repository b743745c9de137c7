'use client';

import { sideOf, withSides } from '@reprise/schema/composing/patched-dose';
import {
  type Dose,
  type DosePart,
  type DoseRangeField,
  type IntRange,
  type Side,
  doseBounds,
} from '@reprise/schema/dose';
import { useState } from 'react';
import styles from './dose-fields.module.css';
import { LoadField, TempoField } from './load-field';
import { RangeField } from './range-field';

interface DoseFieldsProps {
  readonly dose: Dose;
  readonly onChange: (dose: Dose) => void;
  readonly onSettled: () => void;
}

interface PartField {
  readonly field: 'sets' | 'reps' | 'holdSeconds' | 'breaths' | 'steps' | 'effort';
  readonly label: string;
  readonly step?: number;
  readonly unit?: string;
}

const first: readonly PartField[] = [
  { field: 'sets', label: 'Sets' },
  { field: 'reps', label: 'Repetitions' },
];
const holds: Record<'holdSeconds' | 'breaths', PartField> = {
  holdSeconds: { field: 'holdSeconds', label: 'Hold', step: 5, unit: 's' },
  breaths: { field: 'breaths', label: 'Hold', unit: 'breaths' },
};
const rest: readonly PartField[] = [
  { field: 'steps', label: 'Steps in each' },
  { field: 'effort', label: 'Effort (0-10)' },
];
const around: readonly {
  readonly field: DoseRangeField & keyof Dose;
  readonly label: string;
  readonly unit?: string;
  readonly step?: number;
}[] = [
  { field: 'restSeconds', label: 'Rest', unit: 's', step: 5 },
  { field: 'timesPerDay', label: 'Times a day' },
  { field: 'daysPerWeek', label: 'Days a week' },
];
const sideLabel: Record<Side, string> = { BOTH: 'Both at once', EACH: 'Each side', ALTERNATE: 'In turns' };

/** One part with a figure changed: a hold is in seconds or in breaths, and is the least only while there is one. */
function withFigure(part: DosePart, field: PartField['field'], range: IntRange | null): DosePart {
  const changed = { ...part, [field]: range };
  if (range && field === 'holdSeconds') return { ...changed, breaths: null };
  if (range && field === 'breaths') return { ...changed, holdSeconds: null };
  return changed.holdSeconds || changed.breaths ? changed : { ...changed, holdIsMinimum: false };
}

/** A dose in fields that are typed or stepped, for both sides together or each for itself. */
export function DoseFields({ dose, onChange, onSettled }: DoseFieldsProps) {
  const differs = dose.left !== null && dose.right !== null;
  const isOneSided = (dose.left === null) !== (dose.right === null);
  const [wantsSides, setWantsSides] = useState(false);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const left = sideOf(dose, 'LEFT');
  const right = sideOf(dose, 'RIGHT');
  const [holdUnit, setHoldUnit] = useState<'holdSeconds' | 'breaths'>(left.breaths ? 'breaths' : 'holdSeconds');
  const isSplit = differs || (wantsSides && dose.side !== 'BOTH' && !isOneSided);

  function setFigure(field: PartField['field'], range: IntRange | null, on: 'LEFT' | 'RIGHT' | null) {
    if (isOneSided) return onChange({ ...dose, ...withFigure(left, field, range) });
    onChange(
      withSides(
        dose,
        on === 'RIGHT' ? left : withFigure(left, field, range),
        on === 'LEFT' ? right : withFigure(right, field, range),
      ),
    );
  }

  function setSide(side: Side) {
    const both = { ...dose, side, oneSideFirst: side === 'EACH' && dose.oneSideFirst, left: null, right: null };
    setWantsSides(false);
    onChange(isOneSided || side === 'BOTH' ? { ...both, ...left } : { ...dose, side, oneSideFirst: both.oneSideFirst });
  }

  const fieldOf = (part: PartField, sides: readonly ('LEFT' | 'RIGHT')[] | null) =>
    (sides ?? [null]).map((on) => (
      <RangeField
        key={`${part.field}-${on}`}
        label={on === null ? part.label : `${part.label}, ${on === 'LEFT' ? 'left' : 'right'}`}
        value={(on === 'RIGHT' ? right : left)[part.field]}
        bounds={doseBounds[part.field]}
        isSeconds={part.field === 'holdSeconds'}
        {...(part.step === undefined ? {} : { step: part.step })}
        {...(part.unit === undefined ? {} : { unit: part.unit })}
        onChange={(range) => setFigure(part.field, range, on)}
      />
    ));
  const split = isSplit ? (['LEFT', 'RIGHT'] as const) : null;

  return (
    <div className={styles.fields} onBlur={onSettled}>
      <div className={styles.grid} data-split={isSplit || undefined}>
        {first.map((part) => fieldOf(part, split))}
        {fieldOf(holds[holdUnit], split)}
      </div>
      <div className={styles.choices} role="group" aria-label="Sides">
        {(Object.keys(sideLabel) as Side[]).map((side) => (
          <button
            key={side}
            type="button"
            className={styles.choice}
            aria-pressed={!isOneSided && dose.side === side}
            onClick={() => setSide(side)}
          >
            {sideLabel[side]}
          </button>
        ))}
      </div>
      <div className={styles.switches}>
        {dose.side !== 'BOTH' && !isOneSided && (
          <label>
            <input
              type="checkbox"
              checked={isSplit}
              onChange={(event) => {
                setWantsSides(event.currentTarget.checked);
                if (!event.currentTarget.checked) onChange(withSides(dose, left, left));
              }}
            />
            Left and right differ
          </label>
        )}
        <label>
          <input
            type="checkbox"
            checked={holdUnit === 'breaths'}
            onChange={(event) => {
              setHoldUnit(event.currentTarget.checked ? 'breaths' : 'holdSeconds');
              setFigure(event.currentTarget.checked ? 'holdSeconds' : 'breaths', null, null);
            }}
          />
          Hold in breaths
        </label>
      </div>
      <div className={styles.grid}>
        {around.slice(0, 1).map((part) => (
          <RangeField
            key={part.field}
            label={part.label}
            unit={part.unit ?? ''}
            step={part.step ?? 1}
            isSeconds
            value={dose[part.field] as IntRange | null}
            bounds={doseBounds[part.field]}
            onChange={(range) => onChange({ ...dose, [part.field]: range })}
          />
        ))}
        <button
          type="button"
          className={styles.more}
          aria-expanded={isMoreOpen}
          onClick={() => setMoreOpen(!isMoreOpen)}
        >
          {isMoreOpen ? 'Fewer fields' : 'Load, tempo and more'}
        </button>
      </div>
      {isMoreOpen && (
        <div className={styles.grid}>
          {around.slice(1).map((part) => (
            <RangeField
              key={part.field}
              label={part.label}
              value={dose[part.field] as IntRange | null}
              bounds={doseBounds[part.field]}
              onChange={(range) => onChange({ ...dose, [part.field]: range })}
            />
          ))}
          {rest.map((part) => fieldOf(part, split))}
          <LoadField dose={dose} isDisabled={differs} onChange={onChange} />
          <TempoField dose={dose} isDisabled={differs} onChange={onChange} />
        </div>
      )}
    </div>
  );
}
