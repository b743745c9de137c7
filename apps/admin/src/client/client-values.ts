import type { ClientInFormFragment, Precaution } from '../gql/graphql';

/** What stands in the form of a client; an empty text is a field that is empty. */
export interface ClientValues {
  readonly name: string;
  readonly contactEmail: string;
  readonly phone: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly lead: string;
  readonly condition: string;
  readonly precautions: Precaution[];
  readonly note: string;
  readonly privateNote: string;
  readonly reviewOn: string;
}
export type ClientField = keyof ClientValues;

export const fieldLabel: Record<ClientField, string> = {
  name: 'Name',
  contactEmail: 'Email',
  phone: 'Phone',
  locale: 'Language',
  timeZone: 'Time zone',
  lead: 'Lead',
  condition: 'What they come with',
  precautions: 'Precautions',
  note: 'Note for the client',
  privateNote: 'Note for the team',
  reviewOn: 'Look again on',
};

/** What the form shows of a client. */
export function valuesOfClient(client: ClientInFormFragment): ClientValues {
  const { name, contactEmail, phone, locale, timeZone, lead, condition, precautions, note, privateNote } = client;
  return {
    name,
    contactEmail: contactEmail ?? '',
    phone: phone ?? '',
    locale,
    timeZone,
    lead: lead?.id ?? '',
    condition: condition ?? '',
    precautions: precautions.toSorted((one, other) => one.localeCompare(other)),
    note: note ?? '',
    privateNote: privateNote ?? '',
    reviewOn: client.reviewOn ?? '',
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields that differ. */
export function changedFields(before: ClientValues, after: ClientValues): ClientField[] {
  const names = Object.keys(fieldLabel) as ClientField[];
  return names.filter((name) => !same(before[name], after[name]));
}

/** The values as the API takes them: what is empty is null. */
export function inputOf(values: ClientValues, fields: readonly ClientField[]) {
  return Object.fromEntries(fields.map((name) => [name, values[name] === '' ? null : values[name]]));
}

/** Two edits of one client, put together: what only they changed is theirs; what both did stays as typed here. */
export function mergedValues(base: ClientValues, mine: ClientValues, theirs: ClientValues) {
  const [byMe, byThem] = [changedFields(base, mine), changedFields(base, theirs)];
  const taken = byThem.filter((name) => !byMe.includes(name));
  const both = byThem.filter((name) => byMe.includes(name) && !same(mine[name], theirs[name]));
  const values: ClientValues = { ...mine, ...Object.fromEntries(taken.map((name) => [name, theirs[name]])) };
  return { values, taken, both };
}
