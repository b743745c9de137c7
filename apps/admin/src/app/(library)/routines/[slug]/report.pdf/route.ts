import { reportPdfAnswer } from '../../../../../report/report-answer';

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return reportPdfAnswer(request, (await params).slug);
}
