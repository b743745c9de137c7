import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContent } from '../testing/exercise-arbitrary.ts';
import { aContent } from '../testing/exercise-content.ts';
import { type ClaimCited, bareClaims, claimKeysOf, missingFields, uncitedClaims } from './claims.ts';

const content = aContent({
  purpose: 'Strengthens your hips.',
  steps: [{ key: 'lift', role: 'MOVE', text: 'Lift.' }],
  cautions: [{ key: 'knee', text: 'Sore knees.', precautions: ['KNEE_PROBLEM'] }],
  effects: [{ key: 'pain', text: 'Less pain.' }],
});
const cited = (kind: ClaimCited['kind'], claimKey: string | null, stance: ClaimCited['stance'] = 'SUPPORTS') => ({
  kind,
  claimKey,
  stance,
});

describe('bareClaims', () => {
  it.each<[string, ClaimCited[], string[]]>([
    ['nothing cited', [], ['purpose', 'pain']],
    ['the purpose cited', [cited('PURPOSE', 'purpose')], ['pain']],
    ['the purpose cited without its key', [cited('PURPOSE', null)], ['pain']],
    ['the effect cited', [cited('EFFECT', 'pain')], ['purpose']],
    ['another effect cited', [cited('EFFECT', 'sleep')], ['purpose', 'pain']],
    ['an effect cited in general', [cited('EFFECT', null)], ['purpose', 'pain']],
    ['the effect cited as a technique', [cited('TECHNIQUE', 'pain')], ['purpose', 'pain']],
    ['a source that qualifies', [cited('PURPOSE', 'purpose', 'QUALIFIES'), cited('EFFECT', 'pain')], []],
    ['a source that contradicts', [cited('PURPOSE', 'purpose', 'CONTRADICTS'), cited('EFFECT', 'pain')], ['purpose']],
    ['a dose alone', [cited('DOSE', null)], ['purpose', 'pain']],
    ['both cited', [cited('PURPOSE', 'purpose'), cited('EFFECT', 'pain')], []],
  ])('with %s', (_what, citations, bare) => {
    expect(bareClaims(content, citations).map(({ claimKey }) => claimKey)).toEqual(bare);
  });

  it('has nothing to say of what says nothing', () => {
    expect(bareClaims(aContent({ purpose: ' ', effects: [{ key: 'e', text: '' }] }), [])).toEqual([]);
  });

  it('counts steps and cautions apart, which may stand bare', () => {
    const kinds = (citations: ClaimCited[]) => uncitedClaims(content, citations).map(({ kind }) => kind);
    expect(kinds([])).toEqual(['PURPOSE', 'EFFECT', 'TECHNIQUE', 'CAUTION']);
    expect(kinds([cited('TECHNIQUE', 'lift'), cited('CAUTION', 'knee')])).toEqual(['PURPOSE', 'EFFECT']);
  });

  it('is empty when every key is cited, and never grows with a citation', () => {
    fc.assert(
      fc.property(anyContent, (any) => {
        const all = claimKeysOf(any).map((key) => cited(key === 'purpose' ? 'PURPOSE' : 'EFFECT', key));
        expect(uncitedClaims(any, all)).toEqual([]);
        expect(bareClaims(any, all.slice(1)).length).toBeLessThanOrEqual(bareClaims(any, []).length);
      }),
    );
  });
});

describe('missingFields', () => {
  it.each([
    [content, []],
    [aContent({ purpose: ' ' }), ['purpose', 'steps']],
    [aContent({ purpose: 'x' }), ['steps']],
  ])('names what there is to write', (any, fields) => {
    expect(missingFields(any)).toEqual(fields);
  });
});
