import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDose } from './arbitrary.ts';
import { aDose, aDosePart, aRange as r, type Dose } from './domain.ts';
import { formatDose } from './format.ts';

const each = { side: 'EACH' } as const;
const alternating = { side: 'ALTERNATE' } as const;

const printed: readonly (readonly [stated: Partial<Dose>, sentence: string])[] = [
  [{}, ''],
  [
    { sets: r(2, 3), reps: r(8, 12), ...each, holdSeconds: r(5), restSeconds: r(60), timesPerDay: r(2) },
    '2 bis 3 Sätze mit 8 bis 12 Wiederholungen auf jeder Seite. Jede Wiederholung 5 Sekunden halten. Zwischen den Sätzen 1 Minute Pause. Zweimal am Tag.',
  ],
  [{ sets: r(1), reps: r(1) }, '1 Satz mit 1 Wiederholung.'],
  [{ holdSeconds: r(30), ...each }, '30 Sekunden auf jeder Seite halten.'],
  [{ holdSeconds: r(20), ...alternating }, '20 Sekunden halten, auf jeder Seite, dabei die Seiten jedes Mal wechseln.'],
  [{ breaths: r(1), holdIsMinimum: true }, 'Mindestens 1 langsamen Atemzug lang halten.'],
  [{ breaths: r(6, 8) }, '6 bis 8 langsame Atemzüge lang halten.'],
  [{ sets: r(3), holdSeconds: r(45, 150) }, '3 Sätze. Jedes Mal 45 Sekunden bis 2 Minuten 30 Sekunden halten.'],
  [{ reps: r(5), ...alternating }, '5 Wiederholungen auf jeder Seite, dabei die Seiten jedes Mal wechseln.'],
  [{ reps: r(10), left: aDosePart(), ...each }, '10 Wiederholungen nur auf der linken Seite.'],
  [
    { sets: r(3), ...each, left: aDosePart({ reps: r(10) }), right: aDosePart({ reps: r(8) }) },
    '3 Sätze. Linke Seite: 10 Wiederholungen. Rechte Seite: 8 Wiederholungen.',
  ],
  [
    { reps: r(4), steps: r(4, 8), tempo: '3-1-2' },
    '4 Wiederholungen. 4 bis 8 Schritte in jeder Wiederholung. In jeder Wiederholung 3 Sekunden senken, 1 Sekunde innehalten, 2 Sekunden heben.',
  ],
  [{ reps: r(10), load: { kilograms: 2.5 } }, '10 Wiederholungen. Mit einem Gewicht von 2,5 kg.'],
  [{ reps: r(10), load: { band: 'RED' } }, '10 Wiederholungen. Mit dem roten Band.'],
  [{ reps: r(10), load: { kilograms: 0 } }, '10 Wiederholungen. Ohne Gewicht.'],
  [
    { effort: r(6, 7), restSeconds: r(0), timesPerDay: r(1, 2), daysPerWeek: r(3) },
    'Die Anstrengung soll bei 6 bis 7 von 10 liegen. Zwischen den Sätzen keine Pause. Ein- bis zweimal am Tag, an 3 Tagen in der Woche.',
  ],
  [{ timesPerDay: r(4), daysPerWeek: r(7) }, '4 Mal am Tag, jeden Tag.'],
  [{ reps: r(10), openEnded: true }, '10 Wiederholungen. Machen Sie nur so viel, wie es angenehm ist.'],
  [{ openEnded: true }, 'Machen Sie so lange weiter, wie es angenehm ist.'],
];

it.each(printed)('says %j in German', (stated, sentence) => {
  expect(formatDose(aDose(stated), 'sentence', 'de')).toBe(sentence);
});

it('says as many sentences as in English of every dose, and of none that it has nothing to say', () => {
  fc.assert(
    fc.property(anyDose(), (dose) => {
      const german = formatDose(dose, 'sentence', 'de-AT');
      const english = formatDose(dose, 'sentence', 'en');
      expect(german).not.toMatch(/undefined|null|NaN| {2}|\.\./);
      expect(german.match(/\.( |$)/g)?.length).toBe(english.match(/\.( |$)/g)?.length);
    }),
  );
});
