import { viewCsvAnswer } from '../../../../clinic-view/csv-answer';

/** One table of the clinic's view, for the weeks that the address names. */
export async function GET(request: Request): Promise<Response> {
  return viewCsvAnswer(new URL(request.url).searchParams);
}
