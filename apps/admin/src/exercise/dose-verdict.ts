import type { EvidenceStrength, StudyDesign } from '../gql/graphql';

/** A dose with what it takes to weigh it. */
interface WeighedDose {
  shorthand: string;
  sourceId: string;
  strength: EvidenceStrength;
  design: StudyDesign | null;
}

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const sourcesInWords = (count: number) => `${words[count] ?? count} ${count === 1 ? 'source' : 'sources'}`;

const strengthsInWords: Record<EvidenceStrength, string> = {
  STRONG: 'strong',
  MODERATE: 'moderate',
  WEAK: 'weak',
  UNKNOWN: 'not appraised',
};
const order: EvidenceStrength[] = ['STRONG', 'MODERATE', 'WEAK', 'UNKNOWN'];

/** What the sources say of the dose and how strong they are, in two or three short sentences. */
export function doseVerdict(doses: WeighedDose[], silentSources: number): string {
  const strengthOf = new Map(doses.map(({ sourceId, strength }) => [sourceId, strength]));
  const count = strengthOf.size;
  const silence =
    silentSources > 0
      ? ` ${sourcesInWords(silentSources)} ${silentSources === 1 ? 'names' : 'name'} it without figures.`
      : '';
  if (count === 0) return `No source gives figures for this exercise: the dose is your call.${silence}`;

  const agree = new Set(doses.map(({ shorthand }) => shorthand)).size === 1;
  const gives = `${sourcesInWords(count)} ${count === 1 ? 'gives' : 'give'} figures`;
  const accord = count === 1 ? '' : agree ? ', and they agree' : ', and they differ';
  const found = order.filter((strength) => [...strengthOf.values()].includes(strength));
  const strengths = found.map((strength) => strengthsInWords[strength]);
  const why = doses.every(({ design }) => design === 'EXPERT_OPINION')
    ? ': the opinion of people with experience, not a study'
    : '';
  const they = count === 1 ? 'It is' : count === 2 ? 'Both are' : 'All are';
  const weight =
    found.length === 1 ? `${they} ${strengths[0]}${why}.` : `They range from ${strengths[0]} to ${strengths.at(-1)}.`;
  return `${gives}${accord}. ${weight}${silence}`;
}
