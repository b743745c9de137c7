import { redirect } from 'next/navigation';
import { Landing } from '../../landing/landing';
import { readViewer } from '../../viewer/viewer';

export default async function StartPage() {
  const viewer = await readViewer();
  if (viewer) redirect(viewer.kind === 'CLIENT' ? '/home' : '/exercises');
  return <Landing />;
}
