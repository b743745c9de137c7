import { describe, expect, it } from 'vitest';
import { aRange } from '../dose/domain.ts';
import { fhirValidator } from '../testing/fhir-validator.ts';
import { readRoutineFile } from './read.ts';

const key = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const keys = () => {
  let at = 0;
  return () => key((at += 1));
};

const bridge = {
  resourceType: 'ActivityDefinition',
  id: 'bridge',
  status: 'active',
  title: 'Glute bridge',
  description: 'Strengthens the hips.',
  usage: 'Lie down.\nLift your hips.',
  timingTiming: { repeat: { frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'd', dayOfWeek: ['mon'] } },
  dosage: [{ text: '3 sets of 8-12 reps, hold 5 s' }],
};
const plan = {
  resourceType: 'PlanDefinition',
  status: 'active',
  title: 'Backs of others',
  description: 'Two groups.',
  goal: [{ description: { text: 'Less pain' } }],
  contained: [bridge],
  relatedArtifact: [{ type: 'citation', citation: 'Doe J. Bridges. 2019.', url: 'https://doi.org/10.1000/BRIDGES' }],
  action: [
    { title: 'Walk', description: '10 reps each side', timingTiming: { repeat: { duration: 30, durationUnit: 's' } } },
    { description: 'It says nothing else', trigger: [{ type: 'named-event', name: 'x' }] },
    {
      title: 'Strength',
      reason: [{ text: 'on a good day' }],
      action: [
        { id: key(99), definitionCanonical: '#bridge' },
        { action: [{ title: 'glute BRIDGE', description: 'As you like it' }] },
      ],
    },
  ],
};

describe('a plan that others wrote', () => {
  it('is read as far as it can be, and what is lost is said', () => {
    expect(fhirValidator()(plan)).toEqual([]);
    const { file, isForeign, format, notices } = readRoutineFile(JSON.stringify(plan), keys());
    expect([format, isForeign]).toEqual(['FHIR', true]);
    expect(file.routine).toMatchObject({
      slug: 'backs-of-others',
      title: 'Backs of others',
      summary: 'Two groups.',
      blocks: [
        {
          name: '',
          items: [{ exercise: 'exercise-1', dose: { reps: aRange(10), side: 'EACH', holdSeconds: aRange(30) } }],
        },
        {
          name: 'Strength',
          condition: 'on a good day',
          items: [
            {
              key: key(99),
              exercise: 'exercise-2',
              dose: { sets: aRange(3), reps: aRange(8, 12), holdSeconds: aRange(5), timesPerDay: aRange(1, 2) },
              note: null,
            },
            { exercise: 'exercise-2', dose: { sets: null, reps: null }, note: 'As you like it' },
          ],
        },
      ],
    });
    expect(file.exercises).toMatchObject([
      { slug: 'walk', name: 'Walk' },
      {
        slug: 'glute-bridge',
        purpose: 'Strengthens the hips.',
        steps: [{ text: 'Lie down.' }, { text: 'Lift your hips.' }],
      },
    ]);
    expect(file.sources).toMatchObject([{ title: 'Doe J. Bridges. 2019.', doi: '10.1000/bridges', url: null }]);
    const said = notices.map(({ path }) => path);
    expect(said).toEqual(
      expect.arrayContaining([
        'PlanDefinition.goal',
        'relatedArtifact.0',
        'action.1.trigger',
        'action.1',
        'action.2.action.0.timing',
      ]),
    );
  });
});
