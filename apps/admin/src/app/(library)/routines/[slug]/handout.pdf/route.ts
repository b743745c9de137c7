import { handoutAnswer } from '../../../../../handout/handout-answer';

interface Place {
  params: Promise<{ slug: string }>;
}

export async function GET(request: Request, { params }: Place): Promise<Response> {
  return handoutAnswer(request, (await params).slug);
}

/** The same with a client's name, which only ever travels in the body. */
export async function POST(request: Request, { params }: Place): Promise<Response> {
  return handoutAnswer(request, (await params).slug);
}
