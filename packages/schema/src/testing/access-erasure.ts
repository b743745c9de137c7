import { type Door, others, refusedBut } from './access-who.ts';
import type { Who } from './viewers.ts';

const owners: Who[] = ['owner', 'otherOwner'];
const members: Who[] = ['owner', 'clinician'];
const clients: Who[] = ['client', 'otherClient'];

/** What waits to be erased. */
export const erasureQueries: Record<string, Door> = {
  erasureRequests: {
    operation: '{ answer: erasureRequests { __typename } }',
    answers: { ErasureRequestConnection: owners, ...refusedBut(owners) },
  },
};

/** The doors by which a client's record is taken out, and erased. */
export const erasureMutations: Record<string, Door> = {
  exportClientChart: {
    operation:
      'mutation ($id: ID!) { answer: exportClientChart(input: { clientId: $id, chart: PAIN, days: 7, format: CSV }) { __typename } }',
    takes: { id: 'margaret' },
    answers: { ChartExport: members, NotFoundError: others, ...refusedBut(members, others) },
  },
  eraseClient: {
    operation: 'mutation ($id: ID!) { answer: eraseClient(input: { requestId: $id }) { __typename } }',
    takes: { id: 'otherErasure' },
    answers: { NotFoundError: ['owner'], ErasedClient: ['otherOwner'], ...refusedBut(owners) },
  },
  exportClient: {
    operation: 'mutation ($id: ID!) { answer: exportClient(input: { clientId: $id }) { __typename } }',
    takes: { id: 'margaret' },
    answers: {
      ClientRecord: [...members, 'client'],
      NotFoundError: ['otherClient', ...others],
      ...refusedBut(members, clients, others),
    },
  },
  exportClientAsFhir: {
    operation: 'mutation ($id: ID!) { answer: exportClientAsFhir(input: { clientId: $id }) { __typename } }',
    takes: { id: 'margaret' },
    answers: {
      ClientRecord: [...members, 'client'],
      NotFoundError: ['otherClient', ...others],
      ...refusedBut(members, clients, others),
    },
  },
  requestErasure: {
    operation: 'mutation ($id: ID!) { answer: requestErasure(input: { clientId: $id }) { __typename } }',
    takes: { id: 'joseph' },
    answers: {
      ErasureRequest: [...members, 'otherClient'],
      NotFoundError: ['client', ...others],
      ...refusedBut(members, clients, others),
    },
  },
  withdrawErasure: {
    operation: 'mutation ($id: ID!) { answer: withdrawErasure(input: { requestId: $id }) { __typename } }',
    takes: { id: 'openErasure' },
    answers: {
      WithdrawErasureSuccess: [...members, 'client'],
      NotFoundError: ['otherClient', ...others],
      ...refusedBut(members, clients, others),
    },
  },
};
