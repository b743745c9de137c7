import { drawIcon, iconNames } from '../../../offline/draw-icon';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return iconNames.map((name) => ({ name }));
}

/** The application's icon as a picture of one size, drawn at the build. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const picture = await drawIcon((await params).name);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
