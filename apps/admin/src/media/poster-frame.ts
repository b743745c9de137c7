/** The widest that a poster is made, in pixels. */
const WIDEST = 1600;
/** How far into a video its poster is taken, in seconds: the first frame is often black. */
const AT_SECONDS = 1;
/** A browser that does not know the video says nothing at all. */
const PATIENCE_MILLISECONDS = 10_000;

function once(video: HTMLVideoElement, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too late')), PATIENCE_MILLISECONDS);
    video.addEventListener(event, () => (clearTimeout(timer), resolve()), { once: true });
    video.addEventListener('error', () => (clearTimeout(timer), reject(new Error('not playable'))), { once: true });
  });
}

async function drawn(video: HTMLVideoElement): Promise<Blob | null> {
  const { videoWidth, videoHeight } = video;
  const scale = Math.min(1, WIDEST / Math.max(videoWidth, videoHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
}

/** A frame from near the beginning of a video, as a picture; null when this browser cannot play it. */
export async function posterFrame(file: Blob): Promise<Blob | null> {
  const video = document.createElement('video');
  const url = URL.createObjectURL(file);
  try {
    video.muted = true;
    video.preload = 'auto';
    video.src = url;
    await once(video, 'loadeddata');
    const seconds = Number.isFinite(video.duration) ? video.duration : 0;
    const seeked = once(video, 'seeked');
    video.currentTime = Math.min(AT_SECONDS, seconds / 3);
    await seeked;
    return await drawn(video);
  } catch {
    return null;
  } finally {
    video.removeAttribute('src');
    URL.revokeObjectURL(url);
  }
}
