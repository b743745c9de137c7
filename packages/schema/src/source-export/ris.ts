import type { Plugins } from '@citation-js/core';
import type { CslItem } from '../source/csl.ts';
import { calendarDay, dateParts } from '../source-import/dates.ts';
import { seriesKinds } from '../source-import/ris.ts';
import { invertedName, peopleOf, textOf, withParticle } from './names.ts';

type Tags = Record<string, string | readonly string[] | null>;

const padded = (number: number | undefined) => (number === undefined ? '' : String(number).padStart(2, '0'));

/** The tags that a record has in a form of ours, beside or in place of the mapping's. */
function ownTags(item: CslItem, kind: string): Tags {
  const [year, month, day] = dateParts(item.issued) ?? [];
  const container = textOf(item, 'container-title');
  const isSeries = seriesKinds.has(kind);
  const [, first, last] = /^([^\s-]+)-([^\s-]+)$/.exec(textOf(item, 'page') ?? '') ?? [];
  const pmcid = textOf(item, 'PMCID');
  const pmid = textOf(item, 'PMID');
  return {
    TI: item.title,
    AU: peopleOf(item, 'author').map(invertedName),
    PY: year === undefined ? null : String(year),
    DA: month === undefined ? null : [year, padded(month), padded(day), ''].join('/'),
    Y2: calendarDay(item.accessed)?.replaceAll('-', '/') ?? null,
    T2: isSeries ? textOf(item, 'collection-title') : container,
    ...(isSeries && container ? { JF: container } : {}),
    ...(first && last ? { SP: first, EP: last } : {}),
    PB: textOf(item, 'publisher'),
    DO: textOf(item, 'DOI'),
    UR: textOf(item, 'URL'),
    SN: [textOf(item, 'ISSN'), textOf(item, 'ISBN')].filter((text) => text !== null),
    KW: (textOf(item, 'keyword') ?? '').split(/[,;]/).map((word) => word.trim()),
    N1: [...(textOf(item, 'note') ?? '').split('\n'), ...(pmcid ? [`PMCID: ${pmcid}`] : [])],
    ...(pmid ? { AN: pmid, DB: 'PubMed' } : {}),
    C2: null,
    ID: null,
    M3: null,
  };
}

/** Writes a source as RIS, whose lines end in the way of Windows. */
export function writeRis(plugins: Plugins, item: CslItem): string {
  const named = { ...item, editor: peopleOf(item, 'editor').map(withParticle), custom: undefined };
  const [mapped] = plugins.output.format('ris', [named], { format: 'object' }) as [Tags];
  const kind = String(mapped['TY'] ?? 'GEN');
  const own = ownTags(item, kind);
  // the title and the authors stand first, as people look for them
  const tags: Tags = { TI: null, AU: null, ...mapped, ...own, TY: null };
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values ?? []]
      .flat()
      .map((value) => String(value).replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${kind}`, ...lines, 'ER  - ', ''].join('\r\n');
}
