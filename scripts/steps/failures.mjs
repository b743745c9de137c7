// The names of the tests that failed and what each said first, from the reports that the runners wrote.

const firstWords = (message) => (message ?? '').split('\n').slice(0, 6).join('\n').slice(0, 800);

/** The failed tests of a vitest report, and the files of it that did not load. */
export function vitestFailures(report) {
  return (report?.testResults ?? []).flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (status === 'failed' && failed.length === 0)
      return [{ file, title: 'did not load', words: firstWords(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      file,
      title: fullName,
      words: firstWords(failureMessages[0]),
    }));
  });
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** The failed journeys of a Playwright report. */
export function playwrightFailures(report) {
  return specsOf(report ?? {})
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return { file, title, words: firstWords(errors[0]?.message) };
    });
}
