import { Article } from '../article/graphql.ts';
import { builder } from '../builder.ts';
import { Dose } from '../dose/graphql.ts';
import { doseColumns, doseOfRow } from '../dose/row.ts';
import { Exercise } from '../exercise/graphql.ts';
import { Item, Routine } from '../routine/graphql.ts';
import { citationsVisibleTo } from './data.ts';
import { locatorText } from './domain.ts';
import { CitationStance, ClaimKind } from './terms.ts';

const CitationSubject = builder.unionType('CitationSubject', {
  description: 'What a claim is about.',
  types: [Exercise, Routine, Item, Article],
});

interface Subjects {
  exerciseVersion: { exercise: typeof Exercise.$inferType } | null;
  routineVersion: { routine: typeof Routine.$inferType } | null;
  item: typeof Item.$inferType | null;
  articlePoint: { article: typeof Article.$inferType } | null;
}

/** The one of its subjects that a citation has, marked with its type; the database sees that it is one. */
function subjectOf({ exerciseVersion, routineVersion, item, articlePoint }: Subjects) {
  if (exerciseVersion) return Exercise.addBrand(exerciseVersion.exercise);
  if (routineVersion) return Routine.addBrand(routineVersion.routine);
  if (item) return Item.addBrand(item);
  if (articlePoint) return Article.addBrand(articlePoint.article);
  throw new Error('a citation about nothing');
}

export const Citation = builder.prismaNode('Citation', {
  description: 'One claim about one exercise, routine, item or article, tied to one place in one source.',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  findUnique: (id, { viewer }) => ({ id, ...citationsVisibleTo(viewer) }),
  fields: (t) => ({
    source: t.relation('source'),
    kind: t.expose('kind', { type: ClaimKind }),
    claim: t.exposeString('claim', { description: 'What the source says, in our words.' }),
    claimKey: t.exposeString('claimKey', {
      nullable: true,
      description: 'The key of the step, caution or effect that it is about, where it is about one.',
    }),
    locator: t.string({
      nullable: true,
      description: 'The place in the source, such as "page 4" or "section Glute bridge".',
      select: { locatorLabel: true, locatorValue: true },
      resolve: ({ locatorLabel, locatorValue }) => locatorText(locatorLabel, locatorValue),
    }),
    locatorLabel: t.exposeString('locatorLabel', { nullable: true, description: 'Such as page, table or section.' }),
    locatorValue: t.exposeString('locatorValue', {
      nullable: true,
      description: 'Such as 4, or the name of a section.',
    }),
    stance: t.expose('stance', { type: CitationStance }),
    dose: t.field({
      type: Dose,
      nullable: true,
      description: 'What the source gives, as it gives it; null unless the claim is a DOSE.',
      select: { kind: true, ...doseColumns },
      resolve: (citation) => (citation.kind === 'DOSE' ? doseOfRow(citation) : null),
    }),
    subject: t.field({
      type: CitationSubject,
      select: (_args, _context, nestedSelection) => ({
        exerciseVersion: { select: { exercise: nestedSelection(true, [], 'Exercise') as true } },
        routineVersion: { select: { routine: nestedSelection(true, [], 'Routine') as true } },
        item: nestedSelection(true, [], 'Item') as true,
        articlePoint: { select: { article: nestedSelection(true, [], 'Article') as true } },
      }),
      resolve: (citation) => subjectOf(citation),
    }),
  }),
});
