import { reportJsonAnswer } from '../../../../../report/report-answer';

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return reportJsonAnswer(request, (await params).slug);
}
