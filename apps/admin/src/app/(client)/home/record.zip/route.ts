import { recordAnswer } from '../../../../rights/record-answer';
import { requireClient } from '../../../../viewer/viewer';

/** Everything that is held on whoever is signed in: it leaves an audit event, and so is asked for by POST. */
export async function POST(request: Request): Promise<Response> {
  const { client } = await requireClient();
  return recordAnswer(request, client?.id ?? '');
}
