import { builder } from '../builder.ts';
import type { Viewer as Whoever } from './domain.ts';

/** Named apart from its fields, so that signing in can answer one and it can list sign-ins. */
export const Viewer = builder.objectRef<Whoever>('Viewer');
