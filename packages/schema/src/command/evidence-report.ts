import { parseArgs } from 'node:util';
import { OperatorError } from '@reprise/prisma';
import { reportFailure } from './failure.ts';
import { reportEvidence } from './report-evidence.ts';

// `npm run evidence:report`: what leans on sources that should be looked at, and what to do about it.

const usage = 'Usage: npm run evidence:report [-- --clinic SLUG] [--json]';

function readArguments() {
  try {
    const options = { clinic: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n${usage}`);
  }
}

try {
  const { clinic = null, json: isJson } = readArguments();
  await reportEvidence({ clinic, isJson });
} catch (error) {
  reportFailure(error);
}
