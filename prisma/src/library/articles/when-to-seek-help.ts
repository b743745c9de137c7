import { citeCaution } from '../authoring.ts';
import type { ArticleData } from '../shapes.ts';

const emergencySign = (text: string, claim: string) => ({
  text,
  citations: [citeCaution('cauda-equina', 'Warning signs', claim)],
});

export const whenToSeekHelp: ArticleData = {
  slug: 'when-to-seek-help',
  kind: 'SEEK_HELP',
  title: 'When to get help for your back',
  summary:
    'Four signs need a hospital the same day: call your emergency number. Nobody watches this app for you. Below them stands when to ask a doctor or your clinician.',
  points: [
    emergencySign(
      'Same day: passing water or opening your bowels has changed, or you cannot hold it or cannot go.',
      'New change of bladder or bowel is a sign of cauda equina syndrome, an emergency of the same day.',
    ),
    emergencySign(
      'Same day: the skin you would sit on in a saddle has gone numb, between your legs or round your bottom.',
      'Numbness round the saddle area is a sign of cauda equina syndrome, an emergency of the same day.',
    ),
    emergencySign(
      'Same day: both legs are weak or numb.',
      'Weakness or numbness of both legs is a sign of cauda equina syndrome, an emergency of the same day.',
    ),
    emergencySign(
      'Same day: sex has changed, such as lost feeling or function.',
      'Sexual dysfunction is a sign of cauda equina syndrome, an emergency of the same day.',
    ),
    {
      text: 'Book a doctor when strong pain stays on although you stretch lightly and exercise.',
      citations: [
        citeCaution(
          'five-moves',
          'Closing advice',
          'Marked pain that light stretches and exercise do not shift needs an appointment.',
        ),
      ],
    },
    {
      text: 'If an exercise makes you worse, stop it straight away and ask a doctor.',
      citations: [
        citeCaution(
          'five-moves',
          'Closing advice',
          'An exercise that adds to the discomfort is to be dropped, and a doctor seen.',
        ),
      ],
    },
    {
      text: 'Stop when the pain is more than you can manage, and tell your clinician.',
      citations: [
        citeCaution(
          'lumbar-relief',
          'Should you exercise when you have back pain?',
          'Exercise ends where the pain becomes too much.',
        ),
      ],
    },
    {
      text: 'Ask a health professional before you take up exercises for back pain.',
      citations: [citeCaution('gentle-strength', 'Introduction', 'A health-care professional should be asked first.')],
    },
  ],
};
