import { z } from 'zod';
import { findLeanings } from '../evidence/data.ts';
import { sourceWarnings } from '../evidence/domain.ts';
import { type ToldUse, evidenceReport, reportLines, toldUse } from '../evidence/report.ts';
import { type CommandContext, workAt } from './place.ts';
import type { RunningApi } from './running-api.ts';

/** The most uses that one answer of the API lists. */
const PAGE = 100;
/** More than any library has; a report is of all of them. */
const ALL = 1_000_000;

const subject =
  '__typename ... on Exercise { name library } ... on Routine { title library } ... on Article { title library }';
const operation = `query ($after: String) { answer: evidenceWarnings(first: ${PAGE}, after: $after) {
  pageInfo { hasNextPage endCursor }
  edges { node { kind text advice source { id title } through { name } subject { ${subject} } } } } }`;

const libraryPart = z.enum(['OWN', 'PUBLIC']);
const node = z.object({
  kind: z.enum(sourceWarnings),
  text: z.string(),
  advice: z.string(),
  source: z.object({ id: z.string(), title: z.string() }),
  through: z.array(z.object({ name: z.string() })),
  subject: z.discriminatedUnion('__typename', [
    z.object({ __typename: z.literal('Exercise'), name: z.string(), library: libraryPart }),
    z.object({ __typename: z.literal('Routine'), title: z.string(), library: libraryPart }),
    z.object({ __typename: z.literal('Article'), title: z.string(), library: libraryPart }),
  ]),
});
const pageShape = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  edges: z.array(z.object({ node })),
});

const types = { Exercise: 'EXERCISE', Routine: 'ROUTINE', Article: 'ARTICLE' } as const;

function useOf({ kind, text, advice, source, through, subject: leaning }: z.infer<typeof node>): ToldUse {
  return {
    warning: kind,
    sourceId: source.id,
    source: source.title,
    text,
    type: types[leaning.__typename],
    name: leaning.__typename === 'Exercise' ? leaning.name : leaning.title,
    library: leaning.library,
    through: through.map(({ name }) => name),
    advice,
  };
}

async function throughApi(api: RunningApi): Promise<ToldUse[]> {
  const uses: ToldUse[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = pageShape.parse(await api.ask(operation, { after }));
    uses.push(...edges.map((edge) => useOf(edge.node)));
    if (!pageInfo.hasNextPage) return uses;
    after = pageInfo.endCursor;
  }
}

async function onDatabase(context: CommandContext): Promise<ToldUse[]> {
  const leanings = await findLeanings(context, { warned: true }, { limit: ALL, offset: 0 });
  return leanings.map((leaning) => toldUse(leaning, context.now));
}

/** Prints what leans on sources that should be looked at: for a person, or as JSON and nothing else. */
export async function reportEvidence({ clinic, isJson }: { clinic: string | null; isJson: boolean }): Promise<void> {
  const sources = evidenceReport(await workAt('npm run evidence:report', clinic, { onDatabase, throughApi }));
  if (isJson) console.log(JSON.stringify({ sources }));
  else for (const line of reportLines(sources)) console.log(line);
}
