import { recordAnswer } from '../../../../../rights/record-answer';

/** Everything that is held on the client: it leaves an audit event, and so is asked for by POST. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return recordAnswer(request, decodeURIComponent((await params).id));
}
