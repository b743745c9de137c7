import 'server-only';

import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import type { ExchangeFormat } from '../gql/graphql';
import { ServiceFailure } from '../graphql/failure';
import { query } from '../graphql/server';

const routineFile = graphql(`
  query RoutineFile($input: ExportRoutineInput!) {
    exportRoutine(input: $input) {
      __typename
      ... on RoutineExport {
        fileName
        contentType
        text
      }
    }
  }
`);

const formats: Record<string, ExchangeFormat> = { json: 'JSON', fhir: 'FHIR' };

/** Answers a routine as a file to be kept. */
export async function routineFileAnswer(slug: string, word: string | null): Promise<Response> {
  const format = word !== null && Object.hasOwn(formats, word) ? formats[word] : undefined;
  if (!format) notFound();
  try {
    const { exportRoutine } = await query(routineFile, { input: { slug, format } });
    if (exportRoutine.__typename !== 'RoutineExport') notFound();
    const { fileName, contentType, text } = exportRoutine;
    return new Response(text, {
      headers: {
        'content-type': `${contentType}; charset=utf-8`,
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    return new Response('The service does not answer right now. Try again in a minute.', { status: 503 });
  }
}
