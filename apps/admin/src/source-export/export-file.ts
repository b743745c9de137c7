import 'server-only';

import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import type { ExportSourcesInput } from '../gql/graphql';
import { ServiceFailure } from '../graphql/failure';
import { query } from '../graphql/server';
import { sourceListing } from '../source/source-listing';
import { oneOf, type SearchParameters } from '../ui/search-parameters';
import { exportFormats } from './export-formats';

const exportFileQuery = graphql(`
  query ExportFile($input: ExportSourcesInput!) {
    exportSources(input: $input) {
      __typename
      ... on SourceExport {
        fileName
        contentType
        text
      }
    }
  }
`);

function askedFor(parameters: SearchParameters): ExportSourcesInput | null {
  const format = exportFormats.find(({ word }) => word === oneOf(parameters, 'format'))?.format;
  if (!format) return null;
  const exercise = oneOf(parameters, 'exercise');
  if (exercise) return { format, scope: 'EXERCISE', id: exercise };
  const routine = oneOf(parameters, 'routine');
  if (routine) return { format, scope: 'ROUTINE', id: routine };
  const { search, filter } = sourceListing(parameters);
  return { format, scope: 'LIBRARY', search: search ?? null, filter };
}

/** Answers the sources that an address asks for, as a file to be kept. */
export async function exportFile(parameters: SearchParameters): Promise<Response> {
  const input = askedFor(parameters);
  if (!input) notFound();
  try {
    const { exportSources } = await query(exportFileQuery, { input });
    if (exportSources.__typename !== 'SourceExport') notFound();
    const { fileName, contentType, text } = exportSources;
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
