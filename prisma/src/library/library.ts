import { causesPeopleName } from './articles/causes-people-name.ts';
import { everydayBackCare } from './articles/everyday-back-care.ts';
import { exercisingWithASoreBack } from './articles/exercising-with-a-sore-back.ts';
import { whatTheEvidenceSays } from './articles/what-the-evidence-says.ts';
import { whenToSeekHelp } from './articles/when-to-seek-help.ts';
import { abdominalDrawIn } from './exercises/abdominal-draw-in.ts';
import { alternatingReverseLungeWithRotation } from './exercises/alternating-reverse-lunge-with-rotation.ts';
import { birdDog } from './exercises/bird-dog.ts';
import { bodyweightSquatWithLateralReach } from './exercises/bodyweight-squat-with-lateral-reach.ts';
import { catCow } from './exercises/cat-cow.ts';
import { childsPose } from './exercises/childs-pose.ts';
import { diagonalSuperman } from './exercises/diagonal-superman.ts';
import { dnsStarPattern } from './exercises/dns-star-pattern.ts';
import { foamRollGlutesAndOuterHips } from './exercises/foam-roll-glutes-and-outer-hips.ts';
import { forearmPlank } from './exercises/forearm-plank.ts';
import { frogSquatHold } from './exercises/frog-squat-hold.ts';
import { gluteBridgeWalkout } from './exercises/glute-bridge-walkout.ts';
import { gluteBridge } from './exercises/glute-bridge.ts';
import { goodMorning } from './exercises/good-morning.ts';
import { heelDip } from './exercises/heel-dip.ts';
import { hipInternalRotationKneesBent } from './exercises/hip-internal-rotation-knees-bent.ts';
import { kneeToChestStretch } from './exercises/knee-to-chest-stretch.ts';
import { partialCrunch } from './exercises/partial-crunch.ts';
import { pelvicTiltIntoGluteBridge } from './exercises/pelvic-tilt-into-glute-bridge.ts';
import { pelvicTilt } from './exercises/pelvic-tilt.ts';
import { pigeonPose } from './exercises/pigeon-pose.ts';
import { proneBackExtension } from './exercises/prone-back-extension.ts';
import { quadrupedThoracicRotation } from './exercises/quadruped-thoracic-rotation.ts';
import { runnersLungeWithSpinalExtension } from './exercises/runners-lunge-with-spinal-extension.ts';
import { seatedSpinalTwist } from './exercises/seated-spinal-twist.ts';
import { segmentalCatCow } from './exercises/segmental-cat-cow.ts';
import { shinBoxLean } from './exercises/shin-box-lean.ts';
import { sideLyingLegLift } from './exercises/side-lying-leg-lift.ts';
import { singleLegGluteBridge } from './exercises/single-leg-glute-bridge.ts';
import { singleLegHipThrust } from './exercises/single-leg-hip-thrust.ts';
import { standingHipCars } from './exercises/standing-hip-cars.ts';
import { superman } from './exercises/superman.ts';
import { supineHamstringStretchWithTowel } from './exercises/supine-hamstring-stretch-with-towel.ts';
import { supineKneeRolls } from './exercises/supine-knee-rolls.ts';
import { supineSingleLegNerveFlossing } from './exercises/supine-single-leg-nerve-flossing.ts';
import { supineSpinalTwist } from './exercises/supine-spinal-twist.ts';
import { measures } from './measures.ts';
import { yogaForTheLowerBack, pilatesForTheLowerBack } from './routines/bustle-mind-and-body.ts';
import { hipOpeningMobilityFlow, massageMobilityAndStability } from './routines/bustle-mobility.ts';
import { standingStrength, proneStrength, supineStrength } from './routines/bustle-strength.ts';
import { fiveMovesLowerBack } from './routines/five-moves.ts';
import { gentleStrengthAndStretch } from './routines/gentle-strength.ts';
import { lumbarReliefAndStrength } from './routines/lumbar-relief.ts';
import { miniBandLowerBack } from './routines/mini-band.ts';
import type { ArticleData, ExerciseData, MeasureData, RoutineData, SourceData } from './shapes.ts';
import { sources } from './sources.ts';

export interface Library {
  readonly sources: readonly SourceData[];
  readonly exercises: readonly ExerciseData[];
  readonly routines: readonly RoutineData[];
  readonly articles: readonly ArticleData[];
  readonly measures: readonly MeasureData[];
}

/** Everything that the public library starts with, gathered for the seeder. */
export const library: Library = {
  sources,
  exercises: [
    abdominalDrawIn,
    alternatingReverseLungeWithRotation,
    birdDog,
    bodyweightSquatWithLateralReach,
    catCow,
    childsPose,
    diagonalSuperman,
    dnsStarPattern,
    foamRollGlutesAndOuterHips,
    forearmPlank,
    frogSquatHold,
    gluteBridgeWalkout,
    gluteBridge,
    goodMorning,
    heelDip,
    hipInternalRotationKneesBent,
    kneeToChestStretch,
    partialCrunch,
    pelvicTiltIntoGluteBridge,
    pelvicTilt,
    pigeonPose,
    proneBackExtension,
    quadrupedThoracicRotation,
    runnersLungeWithSpinalExtension,
    seatedSpinalTwist,
    segmentalCatCow,
    shinBoxLean,
    sideLyingLegLift,
    singleLegGluteBridge,
    singleLegHipThrust,
    standingHipCars,
    superman,
    supineHamstringStretchWithTowel,
    supineKneeRolls,
    supineSingleLegNerveFlossing,
    supineSpinalTwist,
  ],
  routines: [
    miniBandLowerBack,
    lumbarReliefAndStrength,
    fiveMovesLowerBack,
    gentleStrengthAndStretch,
    hipOpeningMobilityFlow,
    massageMobilityAndStability,
    yogaForTheLowerBack,
    pilatesForTheLowerBack,
    standingStrength,
    proneStrength,
    supineStrength,
  ],
  articles: [causesPeopleName, everydayBackCare, exercisingWithASoreBack, whatTheEvidenceSays, whenToSeekHelp],
  measures,
};
