'use client';

import { createContext, use, useSyncExternalStore } from 'react';
import type { Builder, Session } from './builder-store';

export const BuilderContext = createContext<Builder | null>(null);

/** The session's store, by which a component changes the routine without being drawn anew by every change. */
export function useBuilder(): Builder {
  const builder = use(BuilderContext);
  if (!builder) throw new Error('outside of the builder');
  return builder;
}

/** One thing of the session; the component is drawn anew only when that changes. `read` answers the same object for the same session. */
export function useSession<Value>(read: (session: Session) => Value): Value {
  const builder = useBuilder();
  const now = () => read(builder.get());
  return useSyncExternalStore(builder.subscribe, now, now);
}
