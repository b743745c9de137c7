import fc from 'fast-check';
import {
  type ExerciseContent,
  bodyPositions,
  bodyRegions,
  exerciseCategories,
  ladderKinds,
  precautions,
  stepRoles,
} from '../exercise/domain.ts';

const text = fc.constantFrom(
  '',
  'Lift your hips.',
  'Lift your hips slowly.',
  'Hold – breathe out',
  'Sänke das Becken.',
  '臀桥 hold 5 s',
);
const word = fc.constantFrom('mat', 'towel', 'wall', 'mini band', 'chair', 'ball');
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const words = fc.uniqueArray(word);

/** A list of parts under different keys, which stand in the field of that name. */
function keyed<Name extends string, Parts extends object>(name: Name, parts: fc.Arbitrary<Parts>) {
  const part = fc.tuple(key, parts).map(([one, rest]) => ({ ...rest, [name]: one }) as Parts & Record<Name, string>);
  return fc.uniqueArray(part, { selector: (each) => each[name], maxLength: 6 });
}

/** Contents whose lists have few keys, so that two of them share some. */
export const anyContent: fc.Arbitrary<ExerciseContent> = fc.record({
  name: fc.constantFrom('Bridge', 'Glute bridge', 'Wall sit'),
  aliases: words,
  purpose: text,
  category: fc.constantFrom(...exerciseCategories),
  positions: fc.uniqueArray(fc.constantFrom(...bodyPositions)),
  regions: fc.uniqueArray(fc.constantFrom(...bodyRegions)),
  primaryMuscles: words,
  secondaryMuscles: words,
  equipment: words,
  tags: words,
  steps: keyed('key', fc.record({ role: fc.constantFrom(...stepRoles), text })),
  cautions: keyed('key', fc.record({ text, precautions: fc.uniqueArray(fc.constantFrom(...precautions)) })),
  effects: keyed('key', fc.record({ text })),
  ladder: keyed(
    'exerciseId',
    fc.record({ kind: fc.constantFrom(...ladderKinds), name: fc.constant('Neighbour'), criterion: text }),
  ),
  pictures: keyed('mediaId', fc.record({ altText: text })),
});
