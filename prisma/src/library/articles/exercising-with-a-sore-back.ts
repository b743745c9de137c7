import { citeCaution, citeEffect, citeTechnique } from '../authoring.ts';
import type { ArticleData } from '../shapes.ts';

export const exercisingWithASoreBack: ArticleData = {
  slug: 'exercising-with-a-sore-back',
  kind: 'ADVICE',
  title: 'Exercising with a sore back',
  summary:
    'What popular articles advise about moving while your back hurts. It is common sense more than science: your clinician knows your back.',
  points: [
    {
      text: 'Pain is not proof that something is broken. Think of your back as asking for more support.',
      citations: [
        citeEffect(
          'mini-band-four-moves',
          'Introduction',
          'Saima Husain: an uncomfortable back is not a broken one; it lacks support.',
        ),
      ],
    },
    {
      text: 'Move slowly and stay in control of every part of the movement.',
      citations: [
        citeTechnique(
          'mini-band-four-moves',
          'Introduction',
          'Slow, controlled work keeps good form; rushing spoils it.',
        ),
      ],
    },
    {
      text: 'Let your breath set the pace: one movement, one breath.',
      citations: [
        citeTechnique(
          'mini-band-four-moves',
          'Introduction',
          'Each breath in and out goes with a movement, which ties mind and body together.',
        ),
      ],
    },
    {
      text: 'Get warm before you begin.',
      citations: [
        citeCaution(
          'lumbar-relief',
          'Should you exercise when you have back pain?',
          'A proper warm-up is said to prevent injuries.',
        ),
      ],
    },
    {
      text: 'Moving does a sore back more good than resting.',
      citations: [
        citeEffect('gentle-strength', 'Introduction', 'Rest may be tempting, yet movement serves the back.'),
        citeEffect(
          'seven-workouts',
          '3. Yoga Poses For Lower Back Pain',
          'Alexis Perkins: being active can loosen the stiffness that rest would leave.',
        ),
      ],
    },
    {
      text: 'Stay active in easy ways: walk, swim, or do gentle yoga.',
      citations: [
        citeEffect(
          'lumbar-relief',
          'Should you exercise when you have back pain?',
          'Calm walks, swimming, stretching and simple yoga wake the body up at its own pace.',
        ),
        citeEffect(
          'lumbar-relief',
          'Tips for preventing back pain',
          'Keeping active, with a strong back and core, is among its tips.',
        ),
      ],
    },
    {
      text: 'Leave heavy lifting until your back has settled.',
      citations: [
        citeCaution(
          'lumbar-relief',
          'Should you exercise when you have back pain?',
          'Lifting that strains the back is to be avoided in favour of gentle work.',
        ),
      ],
    },
    {
      text: 'While it is sore, train with elastic bands rather than big weights.',
      citations: [
        citeCaution(
          'lumbar-relief',
          'Should you exercise when you have back pain?',
          'Low-impact kit such as bands is preferred to weights. The article comes from a maker of bands.',
          'QUALIFIES',
        ),
      ],
    },
    {
      text: 'When pain is fresh and strong, skip exercises that strain the back.',
      citations: [
        citeCaution(
          'gentle-strength',
          'Introduction',
          'Exercises that put too much strain on the back should be left out.',
        ),
        citeCaution('gentle-strength', 'Partial Crunches', 'Some exercises can make acute pain worse.'),
      ],
    },
    {
      text: 'Listen to your body, and stop when the pain gets too much.',
      citations: [
        citeCaution(
          'lumbar-relief',
          'Should you exercise when you have back pain?',
          'Take it easy, and stop once pain is more than you can handle.',
        ),
      ],
    },
    {
      text: 'Mix three things: a strong middle, joints that move well, and supple muscles. Together they support your back.',
      citations: [
        citeEffect(
          'seven-workouts',
          'Introduction',
          'Michelle Parolini: core strength, mobile joints and flexible muscles all support the back.',
        ),
      ],
    },
    {
      text: 'For your middle, try planks, dead bugs and bird dogs. For strength, try rows, pulldowns, bridges and hip thrusts. To stay supple, stretch the fronts of your hips and the backs of your thighs, and do the cat-cow.',
      citations: [
        citeEffect(
          'lumbar-relief',
          'Work out to build a strong back',
          'Lists exercises for the core, for the upper and lower back, and for mobility.',
        ),
      ],
    },
    {
      text: 'On a bad day, a short session in a chair, on your bed or on the floor is enough.',
      citations: [
        citeEffect(
          'seven-workouts',
          '3. Yoga Poses For Lower Back Pain',
          'Alexis Perkins runs chair sessions for people who have trouble standing.',
        ),
        citeEffect(
          'seven-workouts',
          '4. Pilates For Lower Back Pain',
          'A whole Pilates session can be done without getting up.',
        ),
      ],
    },
  ],
};
