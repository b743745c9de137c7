import { type Bucket, bucketStorage } from './bucket-storage.ts';
import { folderStorage } from './folder-storage.ts';
import type { MediaStorage } from './storage.ts';

/** Where pictures and videos are kept. */
export interface MediaPlace {
  /** Of this machine; uploads come together here, and stay unless there is a bucket. */
  readonly folder: string;
  readonly bucket?: Bucket | undefined;
}

/** The storage that a place is. */
export function openMediaStorage({ folder, bucket }: MediaPlace): MediaStorage {
  return bucket ? bucketStorage(bucket) : folderStorage(folder);
}
