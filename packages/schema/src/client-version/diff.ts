import { type ContentChange, textChange } from '../exercise/diff.ts';
import type { Precaution } from '../exercise/domain.ts';
import { spelled } from '../exercise/words.ts';
import type { LocalDate } from '../plan/local-date.ts';

/** What one version keeps of a client. */
export interface ClientContent {
  readonly name: string;
  readonly status: 'ACTIVE' | 'ARCHIVED';
  readonly leadMemberId: string | null;
  readonly lead: { readonly name: string } | null;
  readonly contactEmail: string | null;
  readonly phone: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly condition: string | null;
  readonly precautions: readonly Precaution[];
  readonly note: string | null;
  readonly privateNote: string | null;
  readonly reviewOn: LocalDate | null;
}

/** How each field is called, and what it says. */
const fields = {
  name: ['Name', ({ name }) => name],
  status: ['Status', ({ status }) => spelled(status)],
  lead: ['Lead', ({ lead }) => lead?.name ?? null],
  contactEmail: ['Email', ({ contactEmail }) => contactEmail],
  phone: ['Phone', ({ phone }) => phone],
  locale: ['Language', ({ locale }) => locale],
  timeZone: ['Time zone', ({ timeZone }) => timeZone],
  condition: ['What they come with', ({ condition }) => condition],
  precautions: ['Precautions', ({ precautions }) => precautions.map(spelled).toSorted().join(', ')],
  note: ['Note for the client', ({ note }) => note],
  privateNote: ['Note for the team', ({ privateNote }) => privateNote],
  reviewOn: ['Look again on', ({ reviewOn }) => reviewOn],
} as const satisfies Record<string, readonly [label: string, says: (content: ClientContent) => string | null]>;

export type ClientDiffField = keyof typeof fields;
export const clientDiffFields = Object.keys(fields) as readonly ClientDiffField[];

/** One field in which two versions of a client differ. */
export type ClientChange = ContentChange<ClientDiffField>;

/** Lists the fields in which two versions of a client differ, in the order of the record; two leads of one name do. */
export function clientDiff(before: ClientContent, after: ClientContent): ClientChange[] {
  return clientDiffFields.flatMap((field) => {
    const [label, says] = fields[field];
    const [was, is] = [says(before) ?? '', says(after) ?? ''];
    const isSame = was === is && (field !== 'lead' || before.leadMemberId === after.leadMemberId);
    return isSame ? [] : [textChange(field, null, label, was, is)];
  });
}
