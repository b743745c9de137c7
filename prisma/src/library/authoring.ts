/** Short forms to write the starting library in: each makes one part of the shapes. */
import type { CautionData, CitationData, DoseData, LadderData, Precaution, SourceKey } from './shapes.ts';

export const setUp = (text: string) => ({ role: 'SET_UP', text }) as const;
export const move = (text: string) => ({ role: 'MOVE', text }) as const;
export const breathe = (text: string) => ({ role: 'BREATHE', text }) as const;
export const cue = (text: string) => ({ role: 'CUE', text }) as const;
export const safety = (text: string) => ({ role: 'SAFETY', text }) as const;

export const caution = (text: string, ...precautions: Precaution[]): CautionData => ({ text, precautions });

export const easier = (to: string, criterion: string): LadderData => ({ kind: 'EASIER', to, criterion });
export const harder = (to: string, criterion: string): LadderData => ({ kind: 'HARDER', to, criterion });
export const variation = (to: string): LadderData => ({ kind: 'VARIATION', to, criterion: '' });

type Stance = NonNullable<CitationData['stance']>;

/** A citation of one kind: where in which source, then the claim in our words. */
const cite =
  (kind: Exclude<CitationData['kind'], 'DOSE'>) =>
  (source: SourceKey, section: string, claim: string, stance: Stance = 'SUPPORTS'): CitationData => ({
    source,
    kind,
    claim,
    locator: ['section', section],
    stance,
  });

export const citePurpose = cite('PURPOSE');
export const citeTechnique = cite('TECHNIQUE');
export const citeEffect = cite('EFFECT');
export const citeCaution = cite('CAUTION');

/** A citation of a dose: the figures as the source gives them, and the claim that says them in words. */
export const citeDose = (source: SourceKey, section: string, dose: DoseData, claim: string): CitationData => ({
  source,
  kind: 'DOSE',
  claim,
  locator: ['section', section],
  stance: 'SUPPORTS',
  dose,
});
