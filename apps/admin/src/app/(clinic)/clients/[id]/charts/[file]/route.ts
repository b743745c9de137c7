import { chartAnswer } from '../../../../../../record/chart-answer';

type Params = Promise<{ id: string; file: string }>;

/** One chart of the client's record: it leaves an audit event, and so is asked for by POST. */
export async function POST(request: Request, { params }: { params: Params }): Promise<Response> {
  const { id, file } = await params;
  return chartAnswer(request, decodeURIComponent(id), file);
}
