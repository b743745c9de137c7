import { readViewer } from '../viewer/viewer';
import { ExportMenu } from './export-menu';

/** The way to take a routine along, for everybody but clients: they have their plan. */
export async function RoutineExport({ slug }: { slug: string }) {
  const viewer = await readViewer();
  return viewer?.kind === 'CLIENT' ? null : <ExportMenu slug={slug} />;
}
