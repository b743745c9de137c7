/** Letters and signs that the BibTeX reader does not know by their command. */
const commands: Record<string, string> = {
  aa: 'å',
  AA: 'Å',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textdegree: '°',
  copyright: '©',
  textregistered: '®',
  texttrademark: '™',
  textgreater: '>',
  textless: '<',
  textbar: '|',
  euro: '€',
  texteuro: '€',
  pounds: '£',
  S: '§',
  leq: '≤',
  geq: '≥',
  times: '×',
};
const COMMAND = new RegExp(`\\\\(${Object.keys(commands).join('|')})(?![A-Za-z])(?:\\{\\}| (?=\\S))?`, 'g');

/** A BibTeX text with those written as what they stand for; spaces that only set type are left out. */
export function withLetters(text: string): string {
  return text
    .replace(COMMAND, (_all, name: string) => commands[name] ?? '')
    .replace(/\\[-/!]/g, '')
    .replace(/\\[,;: ]/g, ' ');
}

/** Joins an accent to a letter that LaTeX writes without its dot. */
export function withDots(text: string): string {
  return text
    .replace(/\u0131(?=[\u0300-\u036f])/g, 'i')
    .replace(/\u0237(?=[\u0300-\u036f])/g, 'j')
    .normalize('NFC');
}
