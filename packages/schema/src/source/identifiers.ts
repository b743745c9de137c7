/** Parameters that say where a reader came from, never which page is meant. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id)$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Drops brackets at the end that were never opened, and the punctuation of a sentence around them. */
function withoutTail(text: string): string {
  const short = text.replace(/[.,;:'"\]}>]+$/, '');
  const opens = short.split('(').length;
  if (short.endsWith(')') && short.split(')').length > opens) return withoutTail(short.slice(0, -1));
  return short;
}

/**
 * Gives a DOI in the form that the library keeps, lower case and without a resolver's address, or null
 * when the text holds none.
 *
 * @example normaliseDoi('https://doi.org/10.7326/M16-2367') // '10.7326/m16-2367'
 */
export function normaliseDoi(text: string): string | null {
  const bare = text.trim().replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|^doi:?\s*/i, '');
  const doi = withoutTail(decoded(bare).toLowerCase());
  return /^10\.\d{4,9}\/[^\s\p{C}]+$/u.test(doi) ? doi : null;
}

/** Gives a PubMed id as bare digits, from the number, a labelled number or an address, or null. */
export function normalisePmid(text: string): string | null {
  const [, digits] =
    /^(?:pmid:?\s*|(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/)?0*([1-9]\d{0,8})\/?$/i.exec(
      text.trim(),
    ) ?? [];
  return digits ?? null;
}

/** Gives a PubMed Central id as PMC and digits, from the id, a labelled id or an address, or null. */
export function normalisePmcid(text: string): string | null {
  const [, digits] =
    /^(?:pmcid:?\s*|(?:https?:\/\/)?(?:pmc\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc)\/articles\/)?pmc0*([1-9]\d{0,9})\/?$/i.exec(
      text.trim(),
    ) ?? [];
  return digits === undefined ? null : `PMC${digits}`;
}

/**
 * Gives a web address in the form that the library keeps, or null when it is none: http or https, the
 * host in lower case, without a sign-in, a fragment or the parameters of trackers.
 */
export function normaliseUrl(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}
