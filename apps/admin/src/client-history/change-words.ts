import type { ClientField } from '../gql/graphql';
import { languageName } from '../ui/language-name';

/** What a field of a client's record is called on their page. */
export const fieldLabel: Record<ClientField, string> = {
  NAME: 'Name',
  STATUS: 'Status',
  LEAD: 'Lead',
  CONTACT_EMAIL: 'Email',
  PHONE: 'Phone',
  LOCALE: 'Language',
  TIME_ZONE: 'Time zone',
  CONDITION: 'What they come with',
  PRECAUTIONS: 'Precautions',
  NOTE: 'Note for the client',
  PRIVATE_NOTE: 'Note for the team',
  REVIEW_ON: 'Look again on',
};

/** Whether a field is running text, whose words are compared one by one. */
export function isProse(field: ClientField): boolean {
  return field === 'CONDITION' || field === 'NOTE' || field === 'PRIVATE_NOTE';
}

/** What stood in a field, as the client's page says it. */
export function valueWords(field: ClientField, value: string | null | undefined): string {
  if (!value) return 'nothing';
  if (field === 'LOCALE') return languageName(value);
  if (field === 'TIME_ZONE') return value.replaceAll('_', ' ');
  if (field === 'REVIEW_ON')
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
  return value;
}
