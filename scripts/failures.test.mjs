// What `npm test` says of failures in its last lines; run by node --test.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playwrightFailures, vitestFailures } from './steps/failures.mjs';

test('names each failed test and each file that did not load', () => {
  const failed = { status: 'failed', fullName: 'refuses 11', failureMessages: ['Error: expected 10\n    at line 3'] };
  const report = {
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'passed', fullName: 'takes 10' }, failed] },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'prints' }] },
    ],
  };
  assert.deepEqual(vitestFailures(report), [
    { file: 'a.test.ts', title: 'refuses 11', words: 'Error: expected 10\n    at line 3' },
    { file: 'b.test.ts', title: 'did not load', words: 'no such module' },
  ]);
});

test('names each journey that failed, however deep it lies', () => {
  const results = [{ errors: [{ message: 'no button' }] }];
  const spec = { ok: false, file: 'sign-in.spec.ts', title: 'signs in', tests: [{ results }] };
  const report = { suites: [{ suites: [{ specs: [spec, { ...spec, ok: true }] }] }] };
  assert.deepEqual(playwrightFailures(report), [{ file: 'sign-in.spec.ts', title: 'signs in', words: 'no button' }]);
});

test('says nothing where no report was written', () => {
  assert.deepEqual([...vitestFailures(null), ...playwrightFailures(null)], []);
});
