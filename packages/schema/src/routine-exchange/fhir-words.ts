import type { Element } from './fhir-extension.ts';

/** Text as it stands in XHTML; signs that XML cannot hold are left out. */
function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** The words of a resource for people: a heading and lines under it. */
export function narrative(title: string, lines: readonly (string | null)[]): Element {
  const said = lines.filter((line): line is string => Boolean(line?.trim()));
  const paragraphs = said.map((line) => `<p>${escaped(line)}</p>`).join('');
  const heading = escaped(title).trim() || 'Untitled';
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml"><h2>${heading}</h2>${paragraphs}</div>`,
  };
}

/** The parts of an element that say something: what is null, empty or an empty list has no place in FHIR. */
export function stated(parts: Element): Element {
  return Object.fromEntries(
    Object.entries(parts).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Words as a concept that stands in no list of codes. */
export const concept = (text: string): Element => ({ text });
