import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoring } from '../testing/authoring.ts';
import { openAuthoring } from '../testing/exercises.ts';
import { globalId } from '../testing/global-id.ts';

let on: Awaited<ReturnType<typeof openAuthoring>>;
beforeAll(async () => {
  on = await openAuthoring();
});
afterAll(() => on.api[Symbol.asyncDispose]());

const cite = (exercise: { id: string; revision: number }, more: object = {}) =>
  on.edit.act('citeSource', {
    exerciseId: exercise.id,
    revision: exercise.revision,
    sourceId: on.sourceId,
    kind: 'PURPOSE',
    claim: 'It strengthens thighs.',
    ...more,
  });

describe('citeSource', () => {
  it('ties a claim to a place in a source, in the draft, with an audit event', async () => {
    const exercise = await on.created({ name: 'Cited' });
    const { answer, errors, statements } = await cite(exercise, {
      locatorLabel: ' page ',
      locatorValue: '4',
      stance: 'QUALIFIES',
    });
    expect(errors).toBeUndefined();
    expect(answer).toMatchObject({
      __typename: 'Citation',
      kind: 'PURPOSE',
      claimKey: 'purpose',
      locator: 'page 4',
      stance: 'QUALIFIES',
      dose: null,
    });
    expect(answer.subject).toMatchObject({
      id: exercise.id,
      revision: 2,
      bareClaims: { claims: [{ kind: 'EFFECT' }] },
    });
    expect(answer.subject.draft.citations).toMatchObject([{ id: answer.id }]);
    expect(statements.length).toBeLessThanOrEqual(8);
    expect((await on.audited(exercise.id)).at(-1)).toMatchObject({ action: 'citeSource', fields: ['citations'] });
  });

  it('reads a dose from shorthand, or takes it in fields', async () => {
    const exercise = await on.created({ name: 'Dosed' });
    const one = await cite(exercise, { kind: 'DOSE', claimKey: 'slide', doseText: '2-3 x 8-12, hold 5 s, each side' });
    expect(one.answer).toMatchObject({ claimKey: null, dose: { shorthand: '2-3 x 8-12, hold 5 s, each side' } });
    const dose = {
      sets: { min: 2, max: 2 },
      side: 'EACH',
      left: { reps: { min: 10, max: 10 } },
      right: { reps: { min: 8, max: 8 } },
      load: { kilograms: 2.5 },
    };
    const two = await cite({ ...exercise, revision: 2 }, { kind: 'DOSE', dose });
    expect(two.answer.dose).toEqual({ shorthand: '2 sets, 2.5 kg, left 10 right 8' });
    expect(two.answer.subject.draft.citations).toHaveLength(2);
  });

  it('says what of a text is no dose, where, and what to put there', async () => {
    const { answer } = await cite(await on.created({ name: 'Misdosed' }), { kind: 'DOSE', doseText: '3 stes of 10' });
    expect(answer).toMatchObject({
      __typename: 'DoseProblems',
      problems: [{ start: 2, end: 6, suggestion: expect.stringContaining('sets') }],
    });
  });

  it.each([
    ['a DOSE without a dose', { kind: 'DOSE' }],
    ['a dose twice', { kind: 'DOSE', doseText: '3x10', dose: { sets: { min: 3, max: 3 } } }],
    ['a dose of 300 sets', { kind: 'DOSE', dose: { sets: { min: 300, max: 300 } } }],
    ['a dose of another claim', { doseText: '3x10' }],
    ['a place without its value', { locatorLabel: 'page' }],
    ['a claim that says nothing', { claim: ' ' }],
    ['a claim of 1001 letters', { claim: 'x'.repeat(1001) }],
    ['a key of nothing', { kind: 'EFFECT', claimKey: 'sleep' }],
  ])('refuses %s', async (_what, wrong) => {
    const { errors } = await cite(await on.created({ name: 'Wrong' }), wrong);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });

  it('opens the draft of what is published, and leaves that as it is', async () => {
    const out = await on.published(await on.created({ name: 'Out' }));
    const { answer, statements } = await cite(out, {
      kind: 'CAUTION',
      claimKey: out.currentVersion.codedCautions[0].key,
    });
    expect(answer.subject.draft.citations).toHaveLength(3);
    expect(answer.subject.currentVersion.citations).toEqual(out.currentVersion.citations);
    expect(statements.length).toBeLessThanOrEqual(14);
  });

  it('refuses an older revision, the public library, and a source of another clinic', async () => {
    const exercise = await on.created({ name: 'Refused' });
    expect((await cite({ ...exercise, revision: 0 })).answer).toMatchObject({
      __typename: 'ConflictError',
      revision: 1,
    });
    expect((await cite({ id: on.bridge, revision: 1 })).answer.__typename).toBe('PublicExerciseError');
    const row = { clinicId: on.as.otherClinic.clinicId, type: 'ARTICLE', title: 'Theirs', searchText: '' } as const;
    const theirs = await on.api.db.source.create({ data: row });
    expect((await cite(exercise, { sourceId: globalId('Source', theirs.id) })).answer.__typename).toBe('NotFoundError');
  });
});

describe('updateCitation', () => {
  it('changes what is given, and takes away what is null', async () => {
    const exercise = await on.created({ name: 'Corrected' });
    const { answer: before } = await cite(exercise, {
      kind: 'DOSE',
      doseText: '3x10',
      locatorLabel: 'page',
      locatorValue: '4',
    });
    const { answer, statements } = await on.edit.act('updateCitation', {
      id: before.id,
      revision: 2,
      claim: ' Better words. ',
      locatorLabel: null,
      locatorValue: null,
    });
    expect(answer).toMatchObject({
      id: before.id,
      claim: 'Better words.',
      locator: null,
      dose: before.dose,
      subject: { revision: 3 },
    });
    expect(statements.length).toBeLessThanOrEqual(6);
    const effect = await on.edit.done('updateCitation', {
      id: before.id,
      revision: 3,
      kind: 'EFFECT',
      claimKey: 'endurance',
    });
    expect(effect).toMatchObject({ kind: 'EFFECT', claimKey: 'endurance', dose: null });
    const dose = await on.edit.done('updateCitation', { id: before.id, revision: 4, kind: 'DOSE', doseText: '2x8' });
    expect(dose).toMatchObject({ claimKey: null, dose: { shorthand: '2 x 8' } });
    expect((await on.audited(exercise.id)).at(-1)?.fields).toEqual(['citations.kind', 'citations.dose']);
  });

  it('answers the copy in a draft that it opens, and leaves the published one', async () => {
    const out = await on.published(await on.created({ name: 'Copied' }));
    const [first] = out.currentVersion.citations;
    const changed = await on.edit.done('updateCitation', { id: first.id, revision: out.revision, claim: 'Corrected.' });
    expect(changed.id).not.toBe(first.id);
    expect(changed.subject.draft.citations[0]).toMatchObject({ id: changed.id, claim: 'Corrected.' });
    expect(changed.subject.currentVersion.citations[0]).toEqual(first);
    // the published one is not the draft's any more
    const again = await on.edit.act('updateCitation', { id: first.id, revision: changed.subject.revision, claim: 'x' });
    expect(again.answer.__typename).toBe('NotFoundError');
  });

  it('refuses the public library and another clinic', async () => {
    const { currentVersion } = await on.edit.exercise(on.bridge);
    const [shared] = currentVersion.citations;
    expect((await on.edit.act('updateCitation', { id: shared.id, revision: 1, claim: 'x' })).answer.__typename).toBe(
      'PublicExerciseError',
    );
    const { answer: ours } = await cite(await on.created({ name: 'Ours alone' }));
    const other = authoring(on.api, on.as.otherClinic);
    for (const name of ['updateCitation', 'removeCitation'] as const) {
      const input = { id: ours.id, revision: 2, ...(name === 'updateCitation' ? { claim: 'x' } : {}) };
      expect((await other.act(name, input)).answer.__typename).toBe('NotFoundError');
    }
  });
});

describe('removeCitation', () => {
  it('takes it out of the draft and answers the exercise', async () => {
    const exercise = await on.created({ name: 'Uncited' });
    const { answer: citation } = await cite(exercise);
    const { answer, statements } = await on.edit.act('removeCitation', { id: citation.id, revision: 2 });
    expect(answer).toMatchObject({ __typename: 'Exercise', id: exercise.id, revision: 3, draft: { citations: [] } });
    expect(statements.length).toBeLessThanOrEqual(6);
    expect((await on.edit.act('removeCitation', { id: citation.id, revision: 3 })).answer.__typename).toBe(
      'NotFoundError',
    );
    expect((await on.audited(exercise.id)).at(-1)).toMatchObject({ action: 'removeCitation', fields: ['citations'] });
  });

  it('takes the copy out of a draft that it opens', async () => {
    const out = await on.published(await on.created({ name: 'Still cited' }));
    const [first, second] = out.currentVersion.citations;
    const after = await on.edit.done('removeCitation', { id: first.id, revision: out.revision });
    expect(after.draft.citations.map(({ claim, kind }: any) => [claim, kind])).toEqual([[second.claim, second.kind]]);
    expect(after.currentVersion.citations).toHaveLength(2);
    expect(after.bareClaims.claims).toMatchObject([{ kind: 'PURPOSE' }]);
  });
});
