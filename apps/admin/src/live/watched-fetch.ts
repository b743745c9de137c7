/** The server says something every 12 seconds, be it nothing: a connection that is silent for so long is lost. */
const SILENT_MILLISECONDS = 40_000;

/** Fetches, and breaks a stream that says nothing any more, as after a machine slept. */
export async function watchedFetch(input: string, init: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (!response.body) return response;
  let timer: ReturnType<typeof setTimeout>;
  const watch = (controller: TransformStreamDefaultController<Uint8Array>) => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.error(new Error('The stream fell silent.')), SILENT_MILLISECONDS);
  };
  const watched = new TransformStream<Uint8Array, Uint8Array>({
    start: watch,
    transform(chunk, controller) {
      watch(controller);
      controller.enqueue(chunk);
    },
    flush: () => clearTimeout(timer),
  });
  init.signal?.addEventListener('abort', () => clearTimeout(timer));
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(watched), { status, statusText, headers });
}
