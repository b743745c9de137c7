import { type Door, editors, everybody, others, ownWriters, readers, refusedBut, writers } from './access-who.ts';
import type { Who } from './viewers.ts';

/** Which pictures and videos who sees. */
export const mediaSeen: Record<string, readonly Who[]> = {
  publicMedia: everybody,
  ownMedia: readers,
  otherMedia: others,
};

/** The doors of pictures and videos. */
export const mediaQueries: Record<string, Door> = {
  media: {
    operation: '{ answer: media { __typename } }',
    answers: { MediaConnection: [...editors, ...others], ...refusedBut(editors, others) },
  },
};

export const mediaMutations: Record<string, Door> = {
  deleteMedia: {
    // the public library's is nobody's to delete
    operation: 'mutation ($id: ID!) { answer: deleteMedia(input: { id: $id }) { __typename } }',
    takes: { id: 'publicMedia' },
    answers: { NotFoundError: writers, ...refusedBut(writers) },
  },
  updateMedia: {
    operation: 'mutation ($id: ID!) { answer: updateMedia(input: { id: $id, author: "x" }) { __typename } }',
    takes: { id: 'ownMedia' },
    answers: { Media: ownWriters, NotFoundError: others, ...refusedBut(writers) },
  },
};
