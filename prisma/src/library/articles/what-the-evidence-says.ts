import { citeEffect } from '../authoring.ts';
import type { ArticleData } from '../shapes.ts';

export const whatTheEvidenceSays: ArticleData = {
  slug: 'what-the-evidence-says',
  kind: 'EVIDENCE',
  title: 'What the evidence says about exercise for lower back pain',
  summary:
    'Guidelines recommend exercise for lasting lower back pain. What is cited here is about exercise in general, not about the routines of this library.',
  points: [
    {
      text: 'The World Health Organization lists exercise programmes among the treatments without surgery that it recommends for chronic primary low back pain.',
      citations: [
        citeEffect(
          'who-2023',
          'Recommendations',
          'Exercise programmes are among the recommended non-surgical interventions for chronic primary low back pain.',
        ),
      ],
    },
    {
      text: 'NICE, which writes guidance for the health service in England, recommends exercise programmes for low back pain and asks clinicians to consider doing them in a group.',
      citations: [
        citeEffect(
          'nice-ng59',
          'Recommendations on exercise',
          'Exercise programmes for low back pain, with group exercise to be considered.',
        ),
      ],
    },
    {
      text: 'The American College of Physicians put treatment without medicines first for chronic low back pain, exercise among it, on evidence of moderate quality. By its own rule the guideline has been out of date since 2022.',
      citations: [
        citeEffect(
          'acp-2017',
          'Recommendations, chronic low back pain',
          'Non-drug treatment comes first, with exercise among it (moderate-quality evidence).',
          'QUALIFIES',
        ),
      ],
    },
    {
      text: 'A systematic review of 2016 looked at what exercise and physical activity do for chronic low back pain without a specific cause. It is about exercise in general.',
      citations: [
        citeEffect(
          'gordon-2016',
          'Title',
          'A systematic review of the effects of exercise and physical activity on non-specific chronic low back pain.',
        ),
      ],
    },
    {
      text: 'A systematic review of 2019 pooled studies of leg strength in people with low back pain. It is about how strong they are, not about which exercise helps.',
      citations: [
        citeEffect(
          'sousa-2019',
          'Title',
          'A systematic review and meta-analysis of lower-limb muscle strength in patients with low back pain.',
        ),
      ],
    },
    {
      text: 'The doses in this library come from popular articles, and the sources disagree. No study cited here is about these routines: treat the figures as a place to start.',
      citations: [
        citeEffect(
          'seven-workouts',
          'Studies referenced',
          'Lists both reviews at its end and ties neither to one of its exercises.',
          'QUALIFIES',
        ),
        citeEffect(
          'five-moves',
          'Introduction',
          'Says that studies found better blood flow and faster healing, and names none of them.',
          'QUALIFIES',
        ),
      ],
    },
  ],
};
