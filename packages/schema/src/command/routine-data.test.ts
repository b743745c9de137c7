import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testKind } from '@reprise/prisma/test-database';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openRunningApi } from '../testing/running-api.ts';
import { exportedRoutine } from './export-routine.ts';
import { reportFailure } from './failure.ts';
import { importRoutineCommand } from './import-routine.ts';

const folder = mkdtempSync(join(tmpdir(), 'reprise-routine-'));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function imported(name: string, isDryRun = false) {
  const said = vi
    .spyOn(console, 'log')
    .mockClear()
    .mockImplementation(() => {});
  await importRoutineCommand({ file: name, clinic: null, isDryRun, isJson: true });
  return said.mock.calls.map(([line]) => JSON.parse(String(line)));
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

beforeAll(() => {
  vi.stubEnv('REPRISE_DATA', join(folder, 'data'));
  vi.stubEnv('DATABASE_URL', '');
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.runIf(testKind === 'embedded')('a routine by command', { timeout: 120_000 }, () => {
  let json: string;
  let reused: number;

  it('goes out and comes in before the first start', async () => {
    json = await exportedRoutine('prone-strength', 'json', null);
    const { exercises, sources } = JSON.parse(json);
    reused = exercises.length + sources.length;
    const summary = { new: 1, merged: 0, unchanged: reused, refused: [] };
    expect(await imported(file('a.json', json), true)).toEqual([summary]);
    expect(await imported(file('a.json', json))).toEqual([summary]);
    expect(await exportedRoutine('prone-strength', 'json', null)).toBe(json);
  });

  it('is refused with the status 2, or was not found', async () => {
    const wrong = file('wrong.json', json.replace('"version": 1', '"version": 7'));
    expect(await statusOf(imported(wrong))).toEqual([2, expect.stringContaining('of version 7')]);
    expect(await statusOf(exportedRoutine('nowhere', 'json', null))).toEqual([1, 'That routine was not found.']);
    expect(await statusOf(exportedRoutine('prone-strength', 'pdf', null))).toEqual([
      1,
      expect.stringContaining('json|fhir'),
    ]);
  });

  it('goes through the API while Reprise runs', async () => {
    const running = await openRunningApi(join(folder, 'data'));
    try {
      running.letIn();
      const fhir = await exportedRoutine('supine-strength', 'fhir', null);
      expect(JSON.parse(fhir)).toMatchObject({ resourceType: 'Bundle' });
      expect(await imported(file('fhir.json', fhir), true)).toMatchObject([{ new: 1 }]);
      expect(await imported(file('fhir.json', fhir))).toMatchObject([{ new: 1 }]);
      expect(await statusOf(imported(file('page.json', '<p>')))).toEqual([
        2,
        expect.stringContaining('no JSON object'),
      ]);
      expect(await statusOf(exportedRoutine('nowhere', 'json', null))).toEqual([1, 'That routine was not found.']);
      const { id } = await running.db.routine.findFirstOrThrow({ where: { slug: 'supine-strength', status: 'DRAFT' } });
      expect(await running.db.auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([
        { actorKind: 'COMMAND_LINE', action: 'importRoutine' },
      ]);
    } finally {
      await running.close();
    }
  });
});
