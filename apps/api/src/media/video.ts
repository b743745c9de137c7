import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { uploadLimits } from '@reprise/schema/media';
import {
  Conversion,
  FilePathSource,
  FilePathTarget,
  Input,
  type InputVideoTrack,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';
import { clearTimes } from './mp4-times.ts';
import { RefusedUpload } from './refused-upload.ts';

/** Seconds of picture that may be missing at the end of a whole file: containers round. */
const ROUNDING_SECONDS = 1;

/** A video in a container made anew. */
export interface MadeVideo {
  readonly hash: string;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
  readonly durationMilliseconds: number;
  readonly bytes: number;
  /** Where it stands for now, beside what it was made of. */
  readonly path: string;
}

function damaged(cause?: unknown): RefusedUpload {
  return new RefusedUpload('DAMAGED', 'This video is damaged or not complete. Save it anew and send that.', { cause });
}

const codecs = {
  'video/mp4': { video: ['avc'], audio: ['aac', 'mp3'], words: 'H.264 with AAC sound' },
  'video/webm': { video: ['vp8', 'vp9', 'av1'], audio: ['opus', 'vorbis'], words: 'VP8, VP9 or AV1 with Opus sound' },
} as const;

async function wholeVideo(input: Input, contentType: keyof typeof codecs): Promise<InputVideoTrack> {
  const taken = codecs[contentType];
  const tracks = await input.getTracks();
  const [video, ...others] = tracks.filter((track) => track.isVideoTrack());
  if (!video) throw damaged();
  const known: readonly (string | null)[] = [...taken.video, ...taken.audio];
  if (others.length > 0 || tracks.some((track) => !known.includes(track.codec))) {
    const words = `This video is not one that every browser plays. Save it as ${contentType === 'video/mp4' ? 'MP4' : 'WebM'} (${taken.words}) and send that.`;
    throw new RefusedUpload('UNKNOWN_TYPE', words);
  }
  const seconds = Math.max((await video.getDurationFromMetadata()) ?? 0, await input.computeDuration());
  if (seconds > uploadLimits.videoSeconds) {
    const words = `This video lasts ${Math.round(seconds)} seconds; at most ${uploadLimits.videoSeconds} are taken. Cut it and send that.`;
    throw new RefusedUpload('TOO_LONG', words);
  }
  return video;
}

/** Copies picture and sound, as they are encoded, into a new container without anything beside them. */
async function copy(input: Input, contentType: keyof typeof codecs, path: string): Promise<void> {
  // the facts come last, for to put them first all of it would have to be held in memory
  const format = contentType === 'video/mp4' ? new Mp4OutputFormat({ fastStart: false }) : new WebMOutputFormat();
  const output = new Output({ format, target: new FilePathTarget(path) });
  const conversion = await Conversion.init({ input, output, tags: {}, showWarnings: false });
  if (!conversion.isValid || conversion.discardedTracks.length > 0) throw damaged();
  await conversion.execute();
  if (contentType === 'video/mp4') await clearTimes(path);
}

/** How long the copy lasts; a packet that could not be read, or an end that is missing, shows a cut file. */
async function wholeSeconds(before: InputVideoTrack, path: string): Promise<number> {
  using input = new Input({ formats: [MP4, WEBM], source: new FilePathSource(path) });
  const after = await input.getPrimaryVideoTrack();
  const seconds = await input.computeDuration();
  const promised = (await before.getDurationFromMetadata()) ?? 0;
  const [had, has] = [await before.computePacketStats(), await after?.computePacketStats()];
  const isWhole = has && has.packetCount > 0 && has.packetCount === had.packetCount;
  if (!isWhole || seconds <= 0 || promised - seconds > ROUNDING_SECONDS) throw damaged();
  return Math.max(seconds, promised);
}

async function sumOf(path: string) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { hash: hash.digest('hex'), bytes: (await stat(path)).size };
}

/**
 * Reads a video's container and makes it anew around the same picture and sound, without place, time, names or
 * anything else that stood beside them. Nothing is encoded again.
 *
 * @throws RefusedUpload when it is too long, of a kind that not every browser plays, or damaged
 */
export async function makeVideo(received: string, type: string): Promise<MadeVideo> {
  const contentType = type === 'video/webm' ? 'video/webm' : 'video/mp4';
  try {
    using input = new Input({ formats: [MP4, QTFF, WEBM], source: new FilePathSource(received) });
    const video = await wholeVideo(input, contentType);
    const { displayWidth: width, displayHeight: height } = video;
    const path = `${received}.made`;
    await copy(input, contentType, path);
    const durationMilliseconds = Math.round((await wholeSeconds(video, path)) * 1000);
    return { ...(await sumOf(path)), contentType, width, height, durationMilliseconds, path };
  } catch (error) {
    throw error instanceof RefusedUpload ? error : damaged(error);
  }
}
