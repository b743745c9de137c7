import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openComposing } from '../testing/routines.ts';

let on: Awaited<ReturnType<typeof openComposing>>;
beforeAll(async () => {
  on = await openComposing();
});
afterAll(() => on.api[Symbol.asyncDispose]());

interface ItemAnswer {
  number: number;
  fromData: string[];
  answer: string | null;
}

const both = `cert: report(kind: CERT) { name reference missing items { number section meaning fromData answer isMissing } }
  tidier: report(kind: TIDIER) { name doi missing items { number fromData answer isMissing } }`;
const of = (report: { items: ItemAnswer[] }, number: number) =>
  report.items.find((item) => item.number === number) ?? { number, fromData: [], answer: null };

describe('the report of a routine', () => {
  it('is filled in from the data of all eleven routines of the library, and names what is missing', async () => {
    const { data, errors } = await on.api.run(
      `{ routines(first: 50, filter: { library: PUBLIC }) { edges { node { slug blocks { items { id } } currentVersion { ${both} } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.routines.edges).toHaveLength(11);
    for (const { node } of data.routines.edges) {
      const { cert, tidier } = node.currentVersion;
      expect(cert.items.map(({ number }: ItemAnswer) => number)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
      expect(tidier.items).toHaveLength(12);
      // equipment, every exercise and the dosage are always there; who, where and how well never are
      for (const number of [1, 8, 13]) expect(of(cert, number).fromData, node.slug).not.toEqual([]);
      for (const number of [2, 3, 4, 5, 6, 9, 10, 11, 12, 15, 16]) expect(cert.missing, node.slug).toContain(number);
      for (const number of [1, 2, 3, 4, 8]) expect(of(tidier, number).fromData, node.slug).not.toEqual([]);
      for (const number of [5, 6, 7, 11, 12]) expect(tidier.missing, node.slug).toContain(number);
      const items = node.blocks.flatMap((block: { items: unknown[] }) => block.items);
      expect(of(cert, 8).fromData.length, node.slug).toBeLessThanOrEqual(items.length);
    }
  });

  it('says rounds, doses and sources in plain sentences', async () => {
    const { data } = await on.api.run(`{ routine(slug: "prone-strength") { currentVersion { ${both} } } }`);
    const { cert, tidier } = data.routine.currentVersion;
    expect(of(cert, 13).fromData).toEqual(
      expect.arrayContaining(['Circuit: 1 to 3 rounds of all in order.', 'Bird dog: 5 repetitions on each side.']),
    );
    expect(of(tidier, 1).fromData).toEqual(['Prone strength, version 1.']);
    expect(of(tidier, 2).fromData.join(' ')).toContain('Source: 7 Trainer-Approved');
    expect(cert.reference).toContain('Slade');
    expect(tidier.doi).toBe('10.1136/bmj.g1687');
  });
});

describe('answerReport', () => {
  const answer = (input: object, viewer = on.as.clinician) =>
    on.api.run(
      `mutation ($input: AnswerReportInput!) { answer: answerReport(input: $input) { __typename ... on Error { message }
        ... on Routine { currentVersion { ${both} } } } }`,
      { input },
      viewer,
    );

  it('adds what only a person can say, takes it back, and says who did it', async () => {
    const { id } = await on.compose.done('createRoutine', { title: 'Reported' });
    const said = [
      { number: 2, text: ' A physiotherapist. ' },
      { number: 12, text: 'At home.' },
    ];
    const first = await answer({ id, kind: 'CERT', answers: said });
    const { cert, tidier } = first.data.answer.currentVersion;
    expect(of(cert, 2).answer).toBe('A physiotherapist.');
    expect(cert.missing).not.toContain(12);
    expect(tidier.items.every((item: ItemAnswer) => item.answer === null)).toBe(true);
    const second = await answer({ id, kind: 'CERT', answers: [{ number: 2, text: '' }] });
    expect(second.data.answer.currentVersion.cert.missing).toContain(2);
    const events = await on.api.db.auditEvent.findMany({ where: { action: 'answerReport' }, orderBy: { id: 'asc' } });
    expect(events.map(({ fields }) => fields)).toEqual([['CERT 2', 'CERT 12'], ['CERT 2']]);
  });

  it('refuses a public routine and an item that the checklist does not have', async () => {
    const found = await on.api.run('{ routine(slug: "prone-strength") { id } }');
    const answers = [{ number: 13, text: 'x' }];
    const input = { id: found.data.routine.id, kind: 'CERT', answers };
    expect((await answer(input)).data.answer.__typename).toBe('PublicRoutineError');
    const { errors } = await answer({ ...input, kind: 'TIDIER' });
    expect(errors?.[0]?.message).toContain('no item 13');
  });
});
