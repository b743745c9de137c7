import type { SourceData } from './shapes.ts';

/** The five documents that the routines come from: popular articles, appraised as such. */
const articles: readonly SourceData[] = [
  {
    key: 'mini-band-four-moves',
    type: 'MAGAZINE_ARTICLE',
    title: 'All you need is a mini band and these four exercises to build a stronger, pain-free lower back',
    authors: [{ family: 'Rider', given: 'Sam' }],
    note: 'Written by Sam Rider, a freelance journalist who is also a REPS level 3 personal trainer; the moves are those of the fitness coach Saima Husain. Magazine, date and address are not known.',
    appraisal: {
      design: 'EXPERT_OPINION',
      ocebmLevel: 5,
      ocebmYear: 2011,
      summary:
        "Weak: one coach's view in a magazine, reasoned from how muscles and nerves are thought to work. No patients were studied and no research is named.",
    },
  },
  {
    key: 'lumbar-relief',
    type: 'WEB_PAGE',
    title: 'Lower back workout to reduce lumbar spine pain',
    authors: [],
    note: 'A web article by a maker of resistance bands, which has an interest in selling them. No author, date or address is known.',
    appraisal: {
      design: 'EXPERT_OPINION',
      ocebmLevel: 5,
      ocebmYear: 2011,
      summary:
        'Weak: unsigned advice from a seller of equipment, reasoned from what each muscle does. No study is named for any of its exercises or figures.',
    },
  },
  {
    key: 'five-moves',
    type: 'WEB_PAGE',
    title: '5 exercises to help strengthen your lower back',
    authors: [],
    note: 'A web article without author, date or address. It speaks of studies and names none of them.',
    appraisal: {
      design: 'EXPERT_OPINION',
      ocebmLevel: 5,
      ocebmYear: 2011,
      summary:
        'Weak: unsigned advice that reasons from what each muscle does. The studies it mentions cannot be looked up, so they count for nothing here.',
    },
  },
  {
    key: 'gentle-strength',
    type: 'WEB_PAGE',
    title: '[Bridges, crunches and stretches for the lower back]',
    authors: [],
    note: 'A web article without title, author, date or address; the title in square brackets is our description.',
    appraisal: {
      design: 'EXPERT_OPINION',
      ocebmLevel: 5,
      ocebmYear: 2011,
      summary: 'Weak: unsigned advice that reasons from what each muscle does. No study is named.',
    },
  },
  {
    key: 'seven-workouts',
    type: 'MAGAZINE_ARTICLE',
    title: '7 Trainer-Approved Workouts For Lower Back Pain',
    authors: [],
    containerTitle: 'Bustle',
    note: 'The writer is not named. Its experts are Austin Martinez, MS, CSCS, ATC (StretchLab), Marc Meny (WRKOUT), Michelle Parolini, AFAA, NASM-CPT (Row House) and Alexis Perkins (Chair One Fitness). Two reviews are listed at the end, tied to no single exercise.',
    appraisal: {
      design: 'EXPERT_OPINION',
      ocebmLevel: 5,
      ocebmYear: 2011,
      summary:
        'Weak: four trainers describe what they teach, reasoned from how the body is thought to work. The two reviews that it lists are about exercise and strength in general, not about these routines.',
    },
  },
];

/** The two reviews that Bustle lists. */
const reviews: readonly SourceData[] = [
  {
    key: 'sousa-2019',
    type: 'REVIEW',
    title: 'Lower limb muscle strength in patients with low back pain: a systematic review and meta-analysis',
    authors: [{ family: 'de Sousa', given: 'C.' }],
    year: 2019,
    containerTitle: 'Journal of Musculoskeletal and Neuronal Interactions',
    pmcid: 'PMC6454257',
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6454257/',
    note: 'Bustle lists this review with its first author only; further authors are not given there.',
    appraisal: {
      design: 'SYSTEMATIC_REVIEW',
      summary:
        'A systematic review with meta-analysis. It asks how strong the legs of people with low back pain are, which is not a question about a treatment, so the levels for treatment do not apply. It tests no exercise of this library.',
    },
  },
  {
    key: 'gordon-2016',
    type: 'REVIEW',
    title: 'A Systematic Review of the Effects of Exercise and Physical Activity on Non-Specific Chronic Low Back Pain',
    authors: [{ family: 'Gordon', given: 'R.' }],
    year: 2016,
    containerTitle: 'Healthcare',
    pmcid: 'PMC4934575',
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4934575/',
    note: 'Bustle lists this review with its first author only; further authors are not given there.',
    appraisal: {
      design: 'SYSTEMATIC_REVIEW',
      ocebmLevel: 2,
      ocebmYear: 2011,
      summary:
        'A systematic review of a treatment. Level 1 asks for a review of randomised trials, and the title does not say that only such trials were taken in: graded one step down until somebody has read it in full.',
    },
  },
];

/** Guidelines, and the emergency reference. */
const guidance: readonly SourceData[] = [
  {
    key: 'acp-2017',
    type: 'GUIDELINE',
    title:
      'Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: A Clinical Practice Guideline From the American College of Physicians',
    authors: [{ literal: 'American College of Physicians' }],
    year: 2017,
    containerTitle: 'Annals of Internal Medicine',
    doi: '10.7326/M16-2367',
    reviewBy: '2022-02-14',
    note: 'The American College of Physicians counts its guidelines as withdrawn five years after they appear. This one appeared in February 2017, so it has been past its time since February 2022: read it as history beside newer guidance.',
    appraisal: {
      design: 'GUIDELINE',
      grade: 'MODERATE',
      summary:
        'A national guideline. The certainty shown is that of exercise for chronic low back pain, which it calls moderate. Levels are for studies, so none is given to a guideline.',
    },
  },
  {
    key: 'nice-ng59',
    type: 'GUIDELINE',
    title: 'Low back pain and sciatica in over 16s: assessment and management',
    authors: [{ literal: 'National Institute for Health and Care Excellence' }],
    year: 2016,
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/ng59',
    note: 'NICE guideline NG59. It takes the place of CG88: do not cite the older one.',
    appraisal: {
      design: 'GUIDELINE',
      summary: 'A national guideline. Levels are for studies, so none is given to a guideline.',
    },
  },
  {
    key: 'who-2023',
    type: 'GUIDELINE',
    title:
      'WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings',
    authors: [{ literal: 'World Health Organization' }],
    year: 2023,
    publisher: 'World Health Organization',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK599210/',
    note: 'NCBI Bookshelf NBK599210. It speaks of chronic primary low back pain: pain that lasts and has no other disease behind it.',
    appraisal: {
      design: 'GUIDELINE',
      summary: 'An international guideline. Levels are for studies, so none is given to a guideline.',
    },
  },
  {
    key: 'cauda-equina',
    type: 'WEB_PAGE',
    title: 'Cauda equina syndrome',
    authors: [],
    containerTitle: 'BMJ Best Practice',
    publisher: 'BMJ',
    note: 'The topic page on cauda equina syndrome in a reference for clinicians that its editors keep up to date.',
    appraisal: {
      design: 'EXPERT_OPINION',
      summary:
        'An edited clinical reference, not a study. It is used here for warning signs alone, where the safe choice is to act on a suspicion.',
    },
  },
];

export const sources: readonly SourceData[] = [...articles, ...reviews, ...guidance];
