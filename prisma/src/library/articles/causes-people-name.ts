import { citeEffect } from '../authoring.ts';
import type { ArticleData } from '../shapes.ts';

export const causesPeopleName: ArticleData = {
  slug: 'causes-people-name',
  kind: 'CAUSES',
  title: 'What people say causes lower back pain',
  summary:
    'Popular explanations from magazines and websites. They are ideas, not findings: none of the articles proves them, and they may have nothing to do with your own back.',
  points: [
    {
      text: 'Lifting in a poor way is often blamed.',
      citations: [citeEffect('mini-band-four-moves', 'Introduction', 'Names bad lifting mechanics as a trigger.')],
    },
    {
      text: 'A strained muscle or ligament, for instance from too heavy a load, is a common explanation.',
      citations: [
        citeEffect('lumbar-relief', 'Why do you get lumbar spine pain?', 'Names strain of muscles or ligaments.'),
      ],
    },
    {
      text: 'Stress that builds up is said to play a part.',
      citations: [
        citeEffect('mini-band-four-moves', 'Introduction', 'Names stress that has piled up as a trigger.'),
        citeEffect('lumbar-relief', 'Why do you get lumbar spine pain?', 'Names stress among other reasons.'),
      ],
    },
    {
      text: 'Even one restless night is thought to be enough to set it off.',
      citations: [citeEffect('mini-band-four-moves', 'Introduction', 'Names a bad night as a trigger.')],
    },
    {
      text: 'Tight muscles at the back of the thigh are suspected.',
      citations: [citeEffect('mini-band-four-moves', 'Introduction', 'Blames tight hamstrings.')],
    },
    {
      text: 'A trapped nerve is suspected.',
      citations: [citeEffect('mini-band-four-moves', 'Introduction', 'Blames trapped nerves.')],
    },
    {
      text: 'Buttock muscles that do too little are suspected.',
      citations: [citeEffect('mini-band-four-moves', 'Introduction', 'Blames dormant muscles such as the glutes.')],
    },
    {
      text: 'A bulging or slipped disc, or sciatica, is named as a reason.',
      citations: [
        citeEffect(
          'lumbar-relief',
          'Why do you get lumbar spine pain?',
          'Names disc trouble and sciatica among other reasons.',
        ),
      ],
    },
    {
      text: 'Sports injuries are named as a reason.',
      citations: [
        citeEffect(
          'lumbar-relief',
          'Why do you get lumbar spine pain?',
          'Names injuries from sport among other reasons.',
        ),
      ],
    },
    {
      text: 'Poor posture and long hours of sitting are the explanation heard most.',
      citations: [
        citeEffect(
          'lumbar-relief',
          'Why do you get lumbar spine pain?',
          'Counts posture and sitting for hours at work among the most common reasons.',
        ),
        citeEffect('seven-workouts', 'Introduction', 'Calls sitting at a desk all day a common cause.'),
      ],
    },
    {
      text: 'One idea is that hunching makes the muscles behind you long and weak, and those in front short and tight.',
      citations: [
        citeEffect(
          'seven-workouts',
          'Introduction',
          'The explanation of Michelle Parolini, who adds that the back is then left without support.',
        ),
      ],
    },
    {
      text: 'Another idea is that hips which are tight or weak pull on the lower back.',
      citations: [
        citeEffect(
          'seven-workouts',
          '1. Hip-Opening Mobility Flow',
          'The explanation of Austin Martinez, who likens the hips to the foundation of a house.',
        ),
      ],
    },
  ],
};
