import * as fc from 'fast-check';

// The same cases in every run, so that a change is judged by what it changed. `PROPERTY_SEED=random` looks further.
const seed = process.env['PROPERTY_SEED'];
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed ?? 20_261_121) });
