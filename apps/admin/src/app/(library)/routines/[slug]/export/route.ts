import type { NextRequest } from 'next/server';
import { routineFileAnswer } from '../../../../../routine-import/export-file';

export async function GET(
  { nextUrl: { searchParams } }: NextRequest,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const { slug } = await params;
  return routineFileAnswer(slug, searchParams.get('format'));
}
