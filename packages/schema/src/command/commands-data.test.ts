import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testKind } from '@reprise/prisma/test-database';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openRunningApi } from '../testing/running-api.ts';
import { UnreadableFileError, reportFailure } from './failure.ts';
import { importSourcesCommand } from './import-sources.ts';

// The folder is of the embedded database, whichever kind the other tests are about.
const folder = mkdtempSync(join(tmpdir(), 'reprise-command-'));
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const ris = file(
  'good.ris',
  'TY  - JOUR\nTI  - One\nDO  - 10.1000/one\nER  - \nTI  - Lost\nER  - \nTY  - JOUR\nTI  - Zwei\nER  - \n',
);

async function imported(name: string, options: Partial<Parameters<typeof importSourcesCommand>[0]> = {}) {
  const said = vi
    .spyOn(console, 'log')
    .mockClear()
    .mockImplementation(() => {});
  await importSourcesCommand({ file: name, format: null, clinic: null, isDryRun: false, isJson: true, ...options });
  return said.mock.calls.map(([line]) => String(line));
}
const lost = { line: 5, record: 'Lost', reason: 'It has no TY line, which begins a record and says what it is.' };

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

describe.runIf(testKind === 'embedded')('npm run import', { timeout: 120_000 }, () => {
  it('works before the first start, for the first clinic of the demo, and prints its summary alone', async () => {
    expect(await imported(ris, { isDryRun: true })).toEqual([
      JSON.stringify({ new: 2, merged: 0, unchanged: 0, refused: [lost] }),
    ]);
    expect(await imported(ris)).toEqual([JSON.stringify({ new: 2, merged: 0, unchanged: 0, refused: [lost] })]);
    expect(await imported(ris)).toEqual([JSON.stringify({ new: 0, merged: 0, unchanged: 2, refused: [lost] })]);
  });

  it('says the same to a person', async () => {
    expect(await imported(ris, { isJson: false, isDryRun: true })).toEqual([
      'It would be 0 new, 0 merged, 2 unchanged, 1 refused. Nothing was written.',
      `  line 5: Lost: ${lost.reason}`,
    ]);
  });

  it.each([
    ['is not there', join(folder, 'nowhere.ris')],
    ['is a folder', folder],
    ['is too large', file('large.ris', Buffer.alloc(10 * 1024 * 1024 + 1, 'x'))],
    ['is no list of references', file('page.ris', '<!doctype html><title>References</title>')],
  ])('ends with 2 when the file %s', async (_what, name) => {
    const words = vi.spyOn(console, 'error').mockImplementation(() => {});
    const before = process.exitCode;
    await imported(name).catch(reportFailure);
    const status = process.exitCode;
    process.exitCode = before;
    expect([status, words.mock.calls.length]).toEqual([2, 1]);
    expect(words.mock.calls[0]?.[0]).toEqual(expect.any(String));
  });

  it('reads Latin-1', async () => {
    const name = file('latin.ris', Buffer.from('TY  - JOUR\r\nTI  - Rückenschmerz\r\nER  - \r\n', 'latin1'));
    expect(JSON.parse((await imported(name))[0]!)).toMatchObject({ new: 1 });
    expect(
      JSON.parse((await imported(file('utf8.ris', 'TY  - JOUR\nTI  - Rückenschmerz\nER  - \n')))[0]!),
    ).toMatchObject({ unchanged: 1 });
  });

  it('refuses a clinic that is not there', async () => {
    await expect(imported(ris, { clinic: 'nowhere' })).rejects.toThrow('There is no clinic "nowhere". There are: ');
  });
});

describe.runIf(testKind === 'embedded')('npm run import while Reprise runs', { timeout: 120_000 }, () => {
  let running: Awaited<ReturnType<typeof openRunningApi>>;
  beforeAll(async () => {
    running = await openRunningApi(folder);
  }, 120_000);
  afterAll(() => running.close());

  it('says who has the folder when nothing lets it in', async () => {
    await expect(imported(ris)).rejects.toThrow('is in use by Reprise');
  });

  it('goes through the API, audited as the command line', async () => {
    running.letIn();
    const more = file('more.ris', 'TY  - JOUR\nTI  - Three\nDO  - 10.1000/three\nER  - \nTI  - Lost\nER  - \n');
    const summary = (ends: object) => [
      JSON.stringify({ new: 0, merged: 0, unchanged: 0, ...ends, refused: [{ ...lost, line: 5 }] }),
    ];
    expect(await imported(more, { isDryRun: true })).toEqual(summary({ new: 1 }));
    expect(await imported(more)).toEqual(summary({ new: 1 }));
    expect(await imported(more)).toEqual(summary({ unchanged: 1 }));
    const { id } = await running.db.source.findFirstOrThrow({ where: { doi: '10.1000/three' } });
    expect(await running.db.auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([
      { actorKind: 'COMMAND_LINE', action: 'importSources' },
    ]);
    await expect(imported(file('page.html', '<html></html>'))).rejects.toThrow('This is a web page (HTML)');
    await expect(imported(more, { clinic: 'nowhere' })).rejects.toThrow('There is no clinic "nowhere"');
  });

  it('tells an unreadable file before it asks anybody', async () => {
    await expect(imported(join(folder, 'nowhere.ris'))).rejects.toBeInstanceOf(UnreadableFileError);
  });
});
