import { type Door, clientWriters, others, refusedBut } from './access-who.ts';

const all = [...clientWriters, ...others];
const onMargaret = (mutation: string, rest = '') =>
  `mutation ($id: ID!) { answer: ${mutation}(input: { id: $id${rest} }) { __typename } }`;

/** The doors that change clients. */
export const clientMutations: Record<string, Door> = {
  archiveClient: {
    operation: onMargaret('archiveClient'),
    takes: { id: 'walter' },
    answers: { Client: clientWriters, NotFoundError: others, ...refusedBut(all) },
  },
  createClient: {
    operation: 'mutation { answer: createClient(input: { name: "New" }) { __typename } }',
    answers: { Client: all, ...refusedBut(all) },
  },
  restoreClient: {
    operation: onMargaret('restoreClient'),
    takes: { id: 'margaret' },
    answers: { Client: clientWriters, NotFoundError: others, ...refusedBut(all) },
  },
  updateClient: {
    operation: onMargaret('updateClient', ', revision: 0, note: "x"'),
    takes: { id: 'margaret' },
    answers: { ConflictError: clientWriters, NotFoundError: others, ...refusedBut(all) },
  },
};
