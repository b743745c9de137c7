import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { authoring } from './authoring.ts';
import { globalId } from './global-id.ts';
import { openTestApi } from './run.ts';
import { everyViewer } from './viewers.ts';

/** An exercise as somebody writes it down, with a purpose and an effect to cite. */
export const wallSit = {
  name: '  Wall  sit ',
  category: 'STRENGTH',
  aliases: ['Chair hold', 'chair hold', ' '],
  purpose: 'Strengthens your thighs.',
  positions: ['STANDING', 'STANDING'],
  regions: ['THIGH'],
  primaryMuscles: ['quadriceps'],
  secondaryMuscles: ['gluteus maximus'],
  equipment: ['wall'],
  tags: ['home'],
  steps: [
    { role: 'SET_UP', text: 'Lean your back against a wall. ' },
    { key: 'slide', role: 'MOVE', text: 'Slide down.' },
  ],
  cautions: [{ text: 'Sore knees: stay higher.', precautions: ['KNEE_PROBLEM'] }],
  effects: [{ key: 'endurance', text: 'Your thighs last longer.' }],
};

/** The demo with its viewers, its public bridge, and a member who writes exercises. */
export async function openAuthoring() {
  const api = await openTestApi('demo');
  const as = await everyViewer(api.db);
  const edit = authoring(api, as.clinician);
  const clinicId = PUBLIC_CLINIC_ID;
  const bridge = await api.db.exercise.findFirstOrThrow({ where: { clinicId, slug: 'glute-bridge' } });
  const { id: source } = await api.db.source.findFirstOrThrow({ where: { clinicId }, orderBy: { title: 'asc' } });
  const sourceId = globalId('Source', source);
  return {
    api,
    as,
    edit,
    bridge: globalId('Exercise', bridge.id),
    sourceId,
    created: (more: object = {}) => edit.done('createExercise', { ...wallSit, ...more }),
    /** Cites what must be cited, and publishes. */
    async published(exercise: { id: string; revision: number }) {
      const cite = { exerciseId: exercise.id, sourceId, claim: 'It does.' };
      const one = await edit.done('citeSource', { ...cite, revision: exercise.revision, kind: 'PURPOSE' });
      const two = await edit.done('citeSource', {
        ...cite,
        revision: one.subject.revision,
        kind: 'EFFECT',
        claimKey: 'endurance',
      });
      return edit.done('publishExercise', { id: exercise.id, revision: two.subject.revision });
    },
    /** What was done to a row, in order. */
    async audited(id: string) {
      return api.db.auditEvent.findMany({
        where: { subjectId: Buffer.from(id, 'base64').toString().split(':')[1] ?? '' },
        orderBy: { id: 'asc' },
        select: { action: true, fields: true, actorId: true, actorKind: true },
      });
    },
    /** A picture of the member's clinic; its letter makes the hash. */
    async aPicture(letter: string) {
      const media = { contentType: 'image/png', bytes: 3, width: 10, height: 20, title: '', author: '', licence: '' };
      const row = { ...media, clinicId: as.clinician.clinicId, hash: letter.repeat(64), altText: '' };
      return globalId('Media', (await api.db.media.create({ data: row })).id);
    },
  };
}
