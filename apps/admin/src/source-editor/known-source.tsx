import Link from 'next/link';
import { sourceAddress } from '../source/source-address';
import { Notice } from '../ui/notice';

/** A source that the library has already, where a second one was about to be made. */
export interface KnownSource {
  readonly id: string;
  readonly title: string;
  readonly mayEdit: boolean;
}

/** Says that a source is there already, and leads to it. */
export function KnownSourceNotice({ message, source }: { message: string; source: KnownSource | null }) {
  return (
    <Notice tone="caution" isAlert>
      <p>{message}</p>
      {source && (
        <p>
          <Link href={sourceAddress(source.id)}>Open the one that is there</Link>
          {source.mayEdit && (
            <>
              {' or '}
              <Link href={`${sourceAddress(source.id)}/edit`}>edit it</Link>
            </>
          )}
        </p>
      )}
    </Notice>
  );
}
