import type { Precaution } from '../exercise/domain.ts';
import { tidyLine, tidyText } from '../exercise/tidy.ts';
import type { LocalDate } from '../plan/local-date.ts';

/** What a form says of a client: what is left out stays as it is, null empties it. */
export interface ClientEdit {
  readonly name?: string | null | undefined;
  readonly contactEmail?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly leadMemberId?: string | null | undefined;
  readonly condition?: string | null | undefined;
  readonly precautions?: readonly Precaution[] | null | undefined;
  readonly note?: string | null | undefined;
  readonly privateNote?: string | null | undefined;
  readonly reviewOn?: LocalDate | null | undefined;
}

const optional = (text: string | null | undefined, tidy: (text: string) => string) =>
  text == null ? text : tidy(text) || null;

/** The columns that an edit writes: tidied, nothing for what it leaves out. */
export function editedColumns(edit: ClientEdit) {
  const columns = {
    name: edit.name ? tidyLine(edit.name) : undefined,
    contactEmail: optional(edit.contactEmail, tidyLine),
    phone: optional(edit.phone, tidyLine),
    locale: edit.locale ? Intl.getCanonicalLocales(edit.locale)[0] : undefined,
    timeZone: edit.timeZone ?? undefined,
    leadMemberId: edit.leadMemberId,
    condition: optional(edit.condition, tidyText),
    precautions: edit.precautions === undefined ? undefined : [...new Set(edit.precautions)].toSorted(),
    note: optional(edit.note, tidyText),
    privateNote: optional(edit.privateNote, tidyText),
    reviewOn: edit.reviewOn === undefined ? undefined : edit.reviewOn && new Date(edit.reviewOn),
  };
  type Columns = { [Name in keyof typeof columns]?: Exclude<(typeof columns)[Name], undefined> };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Columns;
}
