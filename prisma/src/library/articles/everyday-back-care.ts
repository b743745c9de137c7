import { citeCaution, citeEffect, citeTechnique } from '../authoring.ts';
import type { ArticleData } from '../shapes.ts';

export const everydayBackCare: ArticleData = {
  slug: 'everyday-back-care',
  kind: 'ADVICE',
  title: 'Looking after your back every day',
  summary:
    'Small habits that popular articles suggest. None of them is proven by the articles; keep those that help you.',
  points: [
    {
      text: 'Warmth can relax tight muscles. Something cold can numb a sharp pain.',
      citations: [
        citeEffect(
          'lumbar-relief',
          'Reduce pain in the lower back',
          'Heat is said to relax and to help blood flow, cold packs to numb and perhaps to calm inflammation.',
        ),
      ],
    },
    {
      text: 'Sleep on your side and put a pillow between your knees.',
      citations: [
        citeTechnique(
          'lumbar-relief',
          'Reduce pain in the lower back',
          'Side-lying with a pillow at the knees is suggested for the night.',
        ),
      ],
    },
    {
      text: 'Do not sit for hours on end. Get up, walk a little, stretch.',
      citations: [
        citeEffect(
          'lumbar-relief',
          'Tips for preventing back pain',
          'Leaving the desk now and then to walk, stretch or train is among its tips.',
        ),
      ],
    },
    {
      text: 'Notice how you sit and stand, and try not to slump.',
      citations: [
        citeTechnique(
          'lumbar-relief',
          'Tips for preventing back pain',
          'Minding posture and not slouching is among its tips.',
        ),
        citeTechnique('five-moves', 'Closing advice', 'People with low back pain should look at their posture.'),
      ],
    },
    {
      text: 'When you lift something heavy, let your knees bend and keep your back straight.',
      citations: [
        citeCaution(
          'lumbar-relief',
          'Tips for preventing back pain',
          'Care with heavy lifting: the bend belongs in the knees.',
        ),
      ],
    },
    {
      text: 'Watch how you carry heavy things, and whether a certain movement brings the pain on.',
      citations: [
        citeCaution('five-moves', 'Closing advice', 'The way loads are carried may hide the movement that hurts.'),
      ],
    },
    {
      text: 'Wear comfortable shoes that support your feet.',
      citations: [
        citeEffect(
          'lumbar-relief',
          'Tips for preventing back pain',
          'Shoes with comfort and support are among its tips.',
        ),
      ],
    },
  ],
};
