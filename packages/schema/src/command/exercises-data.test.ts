import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { testKind } from '@reprise/prisma/test-database';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openRunningApi } from '../testing/running-api.ts';
import { reportFailure } from './failure.ts';
import { columnChoices, importExercisesCommand } from './import-exercises.ts';
import { reportEvidence } from './report-evidence.ts';

// The folder is of the embedded database, whichever kind the other tests are about.
const folder = mkdtempSync(join(tmpdir(), 'reprise-command-'));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const table = file('table.csv', 'Title;How\nBand walk;Step.|Step back.\n"Bro"ken;x\nBand walks;Go.\n');
const columns = columnChoices(['name=Title,steps=How']);
const refused = [
  {
    line: 3,
    record: '"Bro"ken;x',
    reason: 'A quotation mark in it is not at the end of its field. Within a field, double it.',
  },
];
const summary = (ends: object) => JSON.stringify({ new: 0, merged: 0, unchanged: 0, ...ends, refused });

const listening = () =>
  vi
    .spyOn(console, 'log')
    .mockClear()
    .mockImplementation(() => {});
async function imported(name: string, options: Partial<Parameters<typeof importExercisesCommand>[0]> = {}) {
  const said = listening();
  const command = { file: name, format: null, columns, clinic: null, isDryRun: false, isJson: true };
  await importExercisesCommand({ ...command, ...options });
  return said.mock.calls.map(([line]) => String(line));
}
async function statusOf(failing: Promise<unknown>) {
  const words = vi
    .spyOn(console, 'error')
    .mockClear()
    .mockImplementation(() => {});
  const before = process.exitCode;
  await failing.catch(reportFailure);
  const status = process.exitCode;
  process.exitCode = before;
  return [status, ...words.mock.calls.map(([line]) => line)];
}
async function reported(isJson: boolean) {
  const said = listening();
  await reportEvidence({ clinic: null, isJson });
  return said.mock.calls.map(([line]) => String(line));
}

beforeAll(() => {
  vi.stubEnv('REPRISE_DATA', folder);
  vi.stubEnv('DATABASE_URL', '');
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('columnChoices', () => {
  it('reads fields and columns, also of names with commas, and leaves columns out', () => {
    expect(columnChoices(['name=Title, full,Steps=How to', '-=Code'])).toEqual([
      { column: 'Title, full', field: 'name' },
      { column: 'How to', field: 'steps' },
      { column: 'Code', field: null },
    ]);
    expect(() => columnChoices(['colour=Red'])).toThrow('--map takes FIELD=COLUMN');
  });
});

describe.runIf(testKind === 'embedded')('npm run import -- exercises', { timeout: 120_000 }, () => {
  it('works before the first start, and prints its summary alone', async () => {
    expect(await imported(table, { isDryRun: true })).toEqual([summary({ new: 2 })]);
    expect(await imported(table)).toEqual([summary({ new: 2 })]);
    expect(await imported(table)).toEqual([summary({ unchanged: 2 })]);
  });

  it('ends with 2 when the file cannot be read at all, or no column is the name', async () => {
    expect(await statusOf(imported(join(folder, 'nowhere.csv')))).toMatchObject([2, expect.any(String)]);
    expect(await statusOf(imported(file('page.csv', '<html></html>')))).toMatchObject([2, expect.any(String)]);
    for (const isDryRun of [true, false]) {
      const nameless = imported(file('nameless.csv', 'A;B\n1;2\n'), { columns: [], isDryRun });
      expect(await statusOf(nameless)).toEqual([2, expect.stringContaining('No column of it is taken for the name')]);
    }
  });

  it('stops when it is told to, with nothing written', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => `Stopped ${at};x`).join('\n');
    const asked = statusOf(imported(file('many.csv', `Title;How\n${many}\n`)));
    while (process.listenerCount('SIGINT') === 0) await sleep(1);
    process.emit('SIGINT');
    expect(await asked).toEqual([130, 'The import was cancelled. Nothing was written.']);
    expect(await imported(table)).toEqual([summary({ unchanged: 2 })]);
  });
});

describe.runIf(testKind === 'embedded')('commands on exercises while Reprise runs', { timeout: 120_000 }, () => {
  let running: Awaited<ReturnType<typeof openRunningApi>>;
  let before: string[];
  beforeAll(async () => {
    before = await reported(true);
    running = await openRunningApi(folder);
    running.letIn();
  }, 120_000);
  afterAll(() => running.close());

  it('go through the API, audited as the command line', async () => {
    const more = file('more.csv', 'Title;How\nWall sit;Sit.\n"Bro"ken;x\n');
    expect(await imported(more, { isDryRun: true })).toEqual([summary({ new: 1 })]);
    expect(await imported(more)).toEqual([summary({ new: 1 })]);
    expect(await imported(more)).toEqual([summary({ unchanged: 1 })]);
    const { id } = await running.db.exercise.findFirstOrThrow({ where: { slug: 'wall-sit', status: 'DRAFT' } });
    expect(await running.db.auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([
      { actorKind: 'COMMAND_LINE', action: 'importExercises' },
    ]);
    for (const isDryRun of [true, false]) {
      const nameless = imported(file('nameless.csv', 'A;B\n1;2\n'), { columns: [], isDryRun });
      expect(await statusOf(nameless)).toEqual([2, expect.stringContaining('No column of it is taken for the name')]);
    }
  });

  it('stop when they are told to, with nothing written', async () => {
    const count = await running.db.exercise.count();
    running.asked.length = 0;
    const many = Array.from({ length: 2000 }, (_, at) => `Stopped ${at};x`).join('\n');
    const asked = statusOf(imported(file('many.csv', `Title;How\n${many}\n`)));
    while (process.listenerCount('SIGINT') === 0) await sleep(1);
    while (!running.asked.some((query) => query.includes('importExercises(input'))) await sleep(1);
    process.emit('SIGINT');
    expect(await asked).toEqual([130, 'The import was cancelled. Nothing was written.']);
    expect(await running.db.exercise.count()).toBe(count);
  });

  it('report the evidence as it is reported from the database itself', async () => {
    expect(await reported(true)).toEqual(before);
    const { id } = await running.db.source.findFirstOrThrow({
      where: { citations: { some: { exerciseVersionId: { not: null } } } },
    });
    await running.db.source.update({ where: { id }, data: { status: 'RETRACTED' } });
    const [json] = await reported(true);
    const { sources } = JSON.parse(json ?? '');
    expect(sources[0]).toMatchObject({ warning: 'RETRACTED', text: expect.stringContaining('was retracted.') });
    expect(sources[0].uses[0]).toMatchObject({
      library: 'PUBLIC',
      advice: expect.stringContaining('Cite another source'),
    });
    const lines = await reported(false);
    expect(lines[0]).toBe(`RETRACTED: ${sources[0].text}`);
    expect(lines).toContain(`    ${sources[0].uses[0].advice}`);
  });
});
