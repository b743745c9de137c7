import type { BodySide } from '../gql/graphql';
import { pauseText } from './about-minutes';
import type { StepRun } from './step-runs';

const sides: Record<BodySide, string> = { LEFT: ', left side', RIGHT: ', right side', BOTH: '' };
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What happens in one step of a routine, in a few words. */
export function stepWords({ step, times }: StepRun): string {
  const name = step.exercise.name;
  const side = step.side ? sides[step.side] : '';
  const time = step.seconds === null ? '' : ` ${pauseText({ min: step.seconds, max: step.seconds })}`;
  const often = times > 1 ? `, ${times} times` : '';
  switch (step.kind) {
    case 'GET_READY':
      return `Get ready for ${name}`;
    case 'WORK':
      return `${name}${step.reps === null ? '' : `: ${counted(step.reps, 'repetition')}`}${side}${often}`;
    case 'HOLD':
      return `${name}: hold${time}${side}${often}`;
    case 'BREATHE':
      return `${name}: hold for ${counted(step.breaths ?? 0, 'slow breath')}${side}${often}`;
    case 'REST':
      return 'Rest';
    case 'SWITCH_SIDE':
      return 'Switch sides';
    case 'TRANSITION':
      return `Move on to ${name}`;
  }
}
