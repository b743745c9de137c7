import { importLimits } from '@reprise/schema/source-import';
import { decodeText } from '@reprise/schema/source-import/decode';

const megabytes = importLimits.bytes / 1024 / 1024;

/** What is to be imported: a text, and where it came from. */
export interface ImportText {
  readonly name: string;
  readonly text: string;
}

/** Says why a text is not sent at all; null when it can be. */
export function refusalOf(text: string): string | null {
  if (text.trim() === '') return 'There is nothing in it.';
  return new Blob([text]).size > importLimits.bytes ? `It is larger than ${megabytes} MB. Import it in parts.` : null;
}

/** Reads a file that somebody chose, in whatever letters it was written. */
export async function readImportFile(file: File): Promise<ImportText | { readonly refusal: string }> {
  const refused = (reason: string) => ({ refusal: `${file.name}: ${reason}` });
  // Latin-1 grows as it becomes UTF-8: what is read is measured again
  if (file.size > importLimits.bytes) return refused(`It is larger than ${megabytes} MB. Import it in parts.`);
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    const reason = refusalOf(text);
    return reason ? refused(reason) : { name: file.name, text };
  } catch {
    return refused('It cannot be read. Is it still there?');
  }
}
