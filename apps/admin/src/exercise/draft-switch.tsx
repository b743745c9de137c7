import { LinkSwitch } from '../ui/link-switch';
import { type SearchParameters, oneOf, withParameters } from '../ui/search-parameters';
import { readViewer } from '../viewer/viewer';

/** Turns a list between what is published and the clinic's drafts, for who may see drafts. */
export async function DraftSwitch({ path, parameters }: { path: string; parameters: SearchParameters }) {
  const viewer = await readViewer();
  if (!viewer || viewer.kind === 'CLIENT') return null;
  const areDrafts = oneOf(parameters, 'status') === 'draft';
  const to = (status: string | null) => withParameters(path, parameters, { status });
  return (
    <LinkSwitch
      label="Published or drafts"
      options={[
        { href: to(null), label: 'Published', isOn: !areDrafts },
        { href: to('draft'), label: 'Your drafts', isOn: areDrafts },
      ]}
    />
  );
}
