import { normaliseDoi, normalisePmcid, normalisePmid, normaliseUrl } from '../source/identifiers.ts';

/** Where sources are looked up; null where nothing may leave the machine. */
export interface LookUpAddresses {
  /** Crossref's, without a slash at its end. */
  readonly crossrefUrl: string;
  /** That of PubMed's E-utilities, without a slash at its end. */
  readonly pubmedUrl: string;
}

/** The longest that a look-up may take, in milliseconds, and the most that it may answer, in bytes. */
export const LOOK_UP_MILLISECONDS = 5000;
export const LOOK_UP_BYTES = 2 * 1024 * 1024;

/** What somebody pasted: which of the things that name a source it is. */
export interface Named {
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly url: string | null;
}

/** Reads what somebody pasted to start a source: a DOI, a PubMed id, or an address, which may hold one of them. */
export function readNamed(text: string): Named | null {
  const pasted = text.trim();
  const doi = normaliseDoi(pasted);
  const pmid = normalisePmid(pasted);
  const pmcid = normalisePmcid(pasted);
  if (doi ?? pmid ?? pmcid) return { doi, pmid, pmcid, url: null };
  const url = normaliseUrl(pasted);
  if (url === null) return null;
  const [, inside] = /\/(10\.\d{4,9}\/[^?#\s]+)/.exec(url) ?? [];
  // publishers put words behind the DOI that are no part of it
  const bare = inside?.replace(/\/(?:full|abstract|pdf|epdf|html|fulltext|meta|summary)\/?$|\.pdf$/i, '');
  return { doi: bare === undefined ? null : normaliseDoi(bare), pmid: null, pmcid: null, url };
}

export type LookUpReason = 'OFF' | 'UNREACHABLE' | 'TOO_SLOW' | 'NOT_LISTED' | 'NO_REGISTER' | 'UNREADABLE';

const words: Record<LookUpReason, string> = {
  OFF: 'Looking sources up is switched off here.',
  UNREACHABLE: 'The register could not be reached.',
  TOO_SLOW: `The register did not answer within ${LOOK_UP_MILLISECONDS / 1000} seconds.`,
  NOT_LISTED: 'The register does not list it.',
  NO_REGISTER: 'No register lists web pages.',
  UNREADABLE: 'The register answered something that cannot be read.',
};

/** A source could not be looked up; what was pasted is there to start by hand with. */
export class LookUpUnavailableError extends Error {
  override readonly name = 'LookUpUnavailableError';
  readonly reason: LookUpReason;
  readonly named: Named;
  constructor(reason: LookUpReason, named: Named) {
    super(`${words[reason]} Start by hand: the identifier is filled in.`);
    this.reason = reason;
    this.named = named;
  }
}
