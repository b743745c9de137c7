import { expect, it } from 'vitest';
import { sourceMeeting, withSide } from './source-meeting';
import { changedInput, emptyValues, noNames, type SourceValues } from './source-values';

const base: SourceValues = { ...emptyValues, title: 'Bridges', year: '2001', note: 'Old', design: 'COHORT' };

it('puts together what only one of two changed, and asks of what both did', () => {
  const mine = { ...base, title: 'Bridges at home', year: '2002', design: 'RANDOMISED_TRIAL' as const };
  const theirs = { ...base, title: 'Bridges in a clinic', note: 'New', year: '2002', grade: 'LOW' as const };
  const meeting = sourceMeeting(base, mine, theirs);
  expect(meeting.conflicts.map(({ label, mine: ours, theirs: other }) => [label, ours, other])).toEqual([
    ['Title', 'Bridges at home', 'Bridges in a clinic'],
    ['Appraisal', 'Randomised trial', 'Cohort\nGRADE: low'],
  ]);
  expect(meeting.joined.map(({ label }) => label)).toEqual(['Note']);
  expect(meeting.merged).toMatchObject({ title: 'Bridges at home', note: 'New', year: '2002' });
  const [, appraisal] = meeting.conflicts;
  expect(withSide(meeting.merged, theirs, appraisal!)).toMatchObject({ design: 'COHORT', grade: 'LOW' });
});

it('sends what differs, and a judgement as a whole', () => {
  const values: SourceValues = { ...base, title: 'Bridges ', note: '', grade: 'HIGH', pedroBy: 'ITEMS' };
  expect(changedInput(base, base, noNames)).toEqual({});
  expect(changedInput(base, values, noNames)).toEqual({
    title: 'Bridges',
    note: null,
    appraisal: {
      design: 'COHORT',
      ocebmLevel: null,
      ocebmYear: null,
      grade: 'HIGH',
      pedroItems: emptyValues.pedroItems,
      pedroScore: null,
      summary: null,
    },
  });
  expect(changedInput(base, { ...base, design: '' }, noNames)).toEqual({ appraisal: null });
});

it('names what supersedes only a source that is superseded', () => {
  const other = { id: 'x', title: 'Newer' };
  const superseded: SourceValues = { ...base, status: 'SUPERSEDED', supersededBy: other };
  expect(changedInput(base, superseded, noNames)).toEqual({ status: 'SUPERSEDED', supersededBy: 'x' });
  expect(changedInput(superseded, { ...superseded, status: 'CURRENT' }, noNames)).toEqual({
    status: 'CURRENT',
    supersededBy: null,
  });
});
