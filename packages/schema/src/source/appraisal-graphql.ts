import { builder } from '../builder.ts';
import { type EvidenceStrength as Strength, evidenceStrength, gradeCertainties, studyDesigns } from './domain.ts';

export const StudyDesign = builder.enumType('StudyDesign', {
  description: 'How the knowledge was come by.',
  values: studyDesigns,
});

export const GradeCertainty = builder.enumType('GradeCertainty', {
  description: 'How certain the evidence is, in the four steps of GRADE.',
  values: gradeCertainties,
});

const EvidenceStrength = builder.enumType('EvidenceStrength', {
  description: 'One word for a list, from the study design alone.',
  values: {
    STRONG: { description: 'A systematic review or a guideline.' },
    MODERATE: { description: 'A randomised trial or a cohort.' },
    WEAK: { description: 'A case series, or the opinion of an expert.' },
    UNKNOWN: { description: 'Nobody has appraised it.' },
  } satisfies Record<Strength, object>,
});

/** A source's row, seen as its appraisal. */
export const Appraisal = builder.prismaObject('Source', {
  variant: 'Appraisal',
  select: { id: true },
  description: 'How strong a source is: what it is, and how it was judged.',
  fields: (t) => ({
    design: t.expose('design', { type: StudyDesign, nullable: true }),
    ocebmLevel: t.exposeString('ocebmLevel', {
      nullable: true,
      description: 'A level of the Oxford Centre for Evidence-Based Medicine, 1 to 5 or such as 2b.',
    }),
    ocebmYear: t.exposeInt('ocebmYear', {
      nullable: true,
      description: 'The year of the scheme that the level is of: the schemes differ.',
    }),
    grade: t.expose('grade', { type: GradeCertainty, nullable: true }),
    pedroScore: t.exposeInt('pedroScore', {
      nullable: true,
      description: 'PEDro score of a trial, 0-10.',
    }),
    pedroItems: t.exposeBooleanList('pedroItems', {
      description:
        'The 11 items of the PEDro scale in order, of which the first is not counted; empty unless scored item by item.',
    }),
    summary: t.exposeString('appraisalSummary', {
      nullable: true,
      description: 'Why it was judged so, in words.',
    }),
    appraisedAt: t.expose('appraisedAt', { type: 'DateTime', nullable: true }),
    strength: t.field({
      type: EvidenceStrength,
      select: { design: true },
      resolve: ({ design }) => evidenceStrength(design),
    }),
  }),
});
