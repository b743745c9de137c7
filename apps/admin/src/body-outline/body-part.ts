export const bodyViews = ['FRONT', 'BACK'] as const;
export type BodyView = (typeof bodyViews)[number];

/** A part of the outline. Paired ones are drawn on the right of the picture, and mirrored for its left. */
interface Part {
  readonly name: string;
  readonly path: string;
  /** Where the mark stands when the part is chosen. */
  readonly mark: readonly [x: number, y: number];
}

const head = 'M50 2C58 2 62 8 62 16C62 24 57 31 50 31C43 31 38 24 38 16C38 8 42 2 50 2Z';
const neck = 'M44 33H56V41H44Z';
const upperTrunk = 'M51 43H61L67 60V71H51Z';
const lowerTrunk = 'M51 73H67L66 96H51Z';
const hip = 'M51 98H66Q71 104 71.500 116L51 120Z';
const shoulder = 'M64 43Q78 45 80 59L69.500 62Z';
const upperArm = 'M69.500 65 80.500 61.500 84.500 84 74.500 86Z';
const forearm = 'M75 88.500 85 86.500 90 109 81.500 110.500Z';
const hand = 'M82 113 90.500 111.500Q95 119 91 128Q85 129 83 122Z';
const thigh = 'M51.500 122.500 71.500 118.500 69 153H53Z';
const knee = 'M53 155.500H69V170H54Z';
const lowerLeg = 'M54 172.500H69L66 204H56Z';
const foot = 'M55.500 206.500H66.500Q70 214 71.500 219H54.500Z';

const paired = <Name extends string>(name: Name, path: string, x: number, y: number) =>
  ({ name, path, mark: [x, y] }) as const satisfies Part;

/** The parts of each view that lie in its middle, and those that there are two of. */
export const bodyParts = {
  FRONT: {
    middle: [
      { name: 'HEAD_FRONT', path: head, mark: [50, 16] },
      { name: 'NECK_FRONT', path: neck, mark: [50, 37] },
    ],
    paired: [
      paired('SHOULDER_FRONT', shoulder, 72, 53),
      paired('CHEST', upperTrunk, 59, 58),
      paired('ABDOMEN', lowerTrunk, 59, 84),
      paired('HIP_FRONT', hip, 60, 108),
      paired('UPPER_ARM_FRONT', upperArm, 77, 74),
      paired('FOREARM_FRONT', forearm, 83, 98),
      paired('HAND_FRONT', hand, 88, 119),
      paired('THIGH_FRONT', thigh, 61, 136),
      paired('KNEE_FRONT', knee, 61, 163),
      paired('SHIN', lowerLeg, 61, 187),
      paired('FOOT_TOP', foot, 62, 213),
    ],
  },
  BACK: {
    middle: [
      { name: 'HEAD_BACK', path: head, mark: [50, 16] },
      { name: 'NECK_BACK', path: neck, mark: [50, 37] },
    ],
    paired: [
      paired('SHOULDER_BACK', shoulder, 72, 53),
      paired('UPPER_BACK', upperTrunk, 59, 58),
      paired('LOWER_BACK', lowerTrunk, 59, 84),
      paired('BUTTOCK', hip, 60, 108),
      paired('UPPER_ARM_BACK', upperArm, 77, 74),
      paired('FOREARM_BACK', forearm, 83, 98),
      paired('HAND_BACK', hand, 88, 119),
      paired('THIGH_BACK', thigh, 61, 136),
      paired('KNEE_BACK', knee, 61, 163),
      paired('CALF', lowerLeg, 61, 187),
      paired('FOOT_SOLE', foot, 62, 213),
    ],
  },
} as const satisfies Record<BodyView, { middle: readonly Part[]; paired: readonly Part[] }>;

type PartsOf<View extends BodyView> = (typeof bodyParts)[View];
/** The name of a part, on whichever side. */
export type BodyPartName = PartsOf<BodyView>['middle' | 'paired'][number]['name'];
type MiddleName = PartsOf<BodyView>['middle'][number]['name'];
type PairedName = PartsOf<BodyView>['paired'][number]['name'];

export type BodySide = 'LEFT' | 'RIGHT';
/** Where it hurts, as the API names it: left and right are the person's own. */
export type BodyLocation = MiddleName | `${PairedName}_${BodySide}`;

/** One place of the outline that can be chosen. */
export interface BodyPlace {
  readonly location: BodyLocation;
  readonly part: BodyPartName;
  readonly side: BodySide | null;
  readonly path: string;
  readonly mark: readonly [x: number, y: number];
  /** It is drawn on the left of the picture. */
  readonly isMirrored: boolean;
}

/** All places of a view from top to bottom. Seen from the front, the person's left is on the right of the picture. */
export function bodyPlaces(view: BodyView): readonly BodyPlace[] {
  const { middle, paired: pairs } = bodyParts[view];
  const sideOf = (isMirrored: boolean): BodySide => ((view === 'FRONT') === isMirrored ? 'RIGHT' : 'LEFT');
  return [
    ...middle.map((part) => ({ ...part, part: part.name, location: part.name, side: null, isMirrored: false })),
    ...pairs.flatMap((part) =>
      [true, false].map((isMirrored) => {
        const side = sideOf(isMirrored);
        return { ...part, part: part.name, location: `${part.name}_${side}` as const, side, isMirrored };
      }),
    ),
  ];
}

const placeByLocation = new Map(bodyViews.flatMap(bodyPlaces).map((place) => [place.location, place]));

/** The place of a location; none for a name that the outline does not have. */
export function bodyPlace(location: string): BodyPlace | undefined {
  return placeByLocation.get(location as BodyLocation);
}
