import { builder } from '../builder.ts';
import { type ClaimKind as Kind, citationStances } from './domain.ts';

export const ClaimKind = builder.enumType('ClaimKind', {
  description: 'What a claim is about.',
  values: {
    PURPOSE: { description: 'What it is for.' },
    TECHNIQUE: { description: 'How it is done.' },
    DOSE: { description: 'How much of it; the citation then has a dose.' },
    EFFECT: { description: 'What comes of it.' },
    CAUTION: { description: 'Who should take care, or when to stop.' },
  } satisfies Record<Kind, object>,
});

export const CitationStance = builder.enumType('CitationStance', {
  description: 'How the source stands to the claim.',
  values: citationStances,
});
