import type { NextRequest } from 'next/server';
import { exportFile } from '../../../../source-export/export-file';
import type { SearchParameters } from '../../../../ui/search-parameters';

export function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  const parameters: SearchParameters = {};
  for (const name of new Set(searchParams.keys())) parameters[name] = searchParams.getAll(name);
  return exportFile(parameters);
}
