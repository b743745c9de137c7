import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { doseColumns, doseOfRow } from '../dose/row.ts';
import { NotFoundError } from '../errors.ts';
import { shownVersion } from '../exercise/data.ts';
import { findRoutine, itemsVisibleTo } from '../routine/data.ts';
import { restOf } from '../routine/row.ts';
import { sourcesVisibleTo } from '../source/data.ts';
import { cslOfSource } from '../source/csl.ts';
import { reference } from '../source/reference.ts';
import { type ExchangeFormat, FILE_FORMAT, FILE_VERSION, exportedFile } from './domain.ts';
import { fhirOf } from './fhir-write.ts';
import type { RoutineFile } from './file.ts';
import { writeJson } from './read.ts';
import {
  type SourceRow,
  exerciseColumns,
  fileCitation,
  fileExercise,
  fileSource,
  saidColumns,
  sourceColumns,
} from './row.ts';

const inOrder = { position: 'asc' } as const;

const routineColumns = {
  slug: true,
  status: true,
  current: {
    select: {
      title: true,
      summary: true,
      uses: true,
      conditions: true,
      statedMinutes: true,
      citations: { select: saidColumns, orderBy: inOrder },
      blocks: {
        orderBy: inOrder,
        include: {
          items: {
            orderBy: inOrder,
            select: {
              ...doseColumns,
              key: true,
              note: true,
              exerciseVersionId: true,
              citations: { select: saidColumns, orderBy: inOrder },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.RoutineSelect;
type RoutineRow = Prisma.RoutineGetPayload<{ select: typeof routineColumns }>;

/** What an export needs of a request. */
type ExportContext = Pick<Context, 'db' | 'viewer'>;

/** Gives what comes to it names in their order: the first is 1. */
class Refs {
  readonly #byId = new Map<string, string>();
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  readonly of = (id: string): string => {
    const ref = this.#byId.get(id) ?? `${this.#name}-${this.#byId.size + 1}`;
    this.#byId.set(id, ref);
    return ref;
  };
  readonly known = (id: string): string | null => this.#byId.get(id) ?? null;
  get ids(): string[] {
    return [...this.#byId.keys()];
  }
}

/** Reads the sources of a file, and those that took their places. */
async function readSources({ db, viewer }: ExportContext, refs: Refs): Promise<SourceRow[]> {
  const found = new Map<string, SourceRow>();
  for (let wanted = refs.ids; wanted.length > 0;) {
    const rows = await db.source.findMany({
      where: { AND: [sourcesVisibleTo(viewer), { id: { in: wanted } }] },
      select: sourceColumns,
    });
    for (const row of rows) found.set(row.id, row);
    const later = rows.flatMap(({ supersededById }) => supersededById ?? []);
    wanted = [...new Set(later)].filter((id) => !found.has(id)).toSorted();
    for (const id of wanted) refs.of(id);
  }
  return refs.ids.flatMap((id) => found.get(id) ?? []);
}

/** The file of a routine as it is shown, and the rows of its sources. */
async function fileOf(context: ExportContext, { slug, current }: RoutineRow) {
  const { db, viewer } = context;
  const { blocks, citations, ...said } = shownVersion(current);
  const [exercises, sources] = [new Refs('exercise'), new Refs('source')];
  const routine: RoutineFile['routine'] = {
    slug,
    ...said,
    citations: citations.map((citation) => fileCitation(citation, sources.of)),
    blocks: blocks.map((block) => ({
      key: block.key,
      name: block.name,
      rounds: { min: block.roundsMin, max: block.roundsMax },
      restBetweenItemsSeconds: restOf(block.restBetweenItemsMin, block.restBetweenItemsMax),
      restBetweenRoundsSeconds: restOf(block.restBetweenRoundsMin, block.restBetweenRoundsMax),
      condition: block.condition || null,
      note: block.note || null,
      items: block.items.map((item) => ({
        key: item.key,
        exercise: exercises.of(item.exerciseVersionId),
        dose: doseOfRow(item),
        note: item.note || null,
        citations: item.citations.map((citation) => fileCitation(citation, sources.of)),
      })),
    })),
  };
  const versions = await db.exerciseVersion.findMany({
    where: { id: { in: exercises.ids }, items: { some: itemsVisibleTo(viewer) } },
    select: exerciseColumns(viewer),
  });
  const byId = new Map(versions.map((version) => [version.id, version]));
  const written = exercises.ids.flatMap((id) => {
    const version = byId.get(id);
    return version ? [fileExercise(version, exercises.of(id), sources.of)] : [];
  });
  const rows = await readSources(context, sources);
  const file: RoutineFile = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    routine,
    exercises: written,
    sources: rows.map((row) => fileSource(row, sources.of(row.id), sources.known)),
  };
  return { file, rows };
}

/** A file to keep. */
export interface RoutineExport {
  readonly fileName: string;
  readonly contentType: string;
  readonly text: string;
}

/**
 * Writes a routine as it is shown, with its exercises and sources.
 *
 * @throws NotFoundError when it is not there or not the viewer's to see
 */
export async function exportRoutine(
  context: ExportContext,
  key: { readonly id: string } | { readonly slug: string },
  format: ExchangeFormat,
): Promise<RoutineExport> {
  const found = (await findRoutine(context, key, { select: routineColumns })) as RoutineRow | null;
  if (!found) throw new NotFoundError('routine');
  const { file, rows } = await fileOf(context, found);
  const named = exportedFile(format, found.slug);
  if (format === 'JSON') return { ...named, text: writeJson(file) };
  const references = new Map<string, string>();
  for (const [at, row] of rows.entries())
    references.set(file.sources[at]?.ref ?? '', await reference(cslOfSource(row), 'VANCOUVER'));
  const fhir = fhirOf(file, { isPublished: found.status === 'PUBLISHED', referenceOf: (ref) => references.get(ref) });
  return { ...named, text: `${JSON.stringify(fhir, null, 2)}\n` };
}
