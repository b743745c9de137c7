import type { Who } from './viewers.ts';

export const people: Who[] = ['owner', 'clinician', 'client', 'otherClient', 'otherClinic', 'otherOwner'];
export const programs: Who[] = ['libraryReader', 'libraryWriter', 'clientsReader', 'clientsWriter', 'commandLine'];
export const everybody: Who[] = ['nobody', ...people, ...programs];
export const ownWriters: Who[] = ['owner', 'clinician', 'libraryWriter', 'commandLine'];
export const others: Who[] = ['otherClinic', 'otherOwner'];
export const writers: Who[] = [...ownWriters, ...others];
export const editors: Who[] = ['owner', 'clinician', 'libraryReader', 'libraryWriter', 'commandLine'];
export const readers: Who[] = [...editors, 'client', 'otherClient'];
export const clientReaders: Who[] = ['owner', 'clinician', 'clientsReader', 'clientsWriter'];
export const clientWriters: Who[] = ['owner', 'clinician', 'clientsWriter'];

/** A row of the tables: an operation, what it takes, and who gets which answer. */
export interface Door {
  readonly operation: string;
  readonly takes?: Record<string, string>;
  readonly answers: Record<string, readonly Who[]>;
}
/** Everybody else. */
export const unless = (...some: (readonly Who[])[]) => everybody.filter((who) => !some.flat().includes(who));
/** Refuses everybody else: nobody is asked to sign in. */
export const refusedBut = (...some: (readonly Who[])[]) => ({
  UNAUTHENTICATED: ['nobody'] as const,
  FORBIDDEN: unless(...some, ['nobody']),
});
