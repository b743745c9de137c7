import 'server-only';

import { cache } from 'react';

/** The moment of this request, the same for everything on the screen, as an ISO date and time. */
export const requestTime = cache(() => new Date().toISOString());
