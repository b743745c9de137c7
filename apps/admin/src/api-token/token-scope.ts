import type { TokenScope } from '../gql/graphql';

/** What a scope lets a program do, in the order of how much it is. */
export const tokenScopes: readonly { value: TokenScope; label: string; description: string }[] = [
  {
    value: 'READ_LIBRARY',
    label: 'Read the library',
    description: 'Exercises, routines, sources and advice, also the clinic’s own',
  },
  {
    value: 'WRITE_LIBRARY',
    label: 'Change the library',
    description: 'Drafts and publishing in the clinic’s own library',
  },
  { value: 'READ_CLIENTS', label: 'Read clients', description: 'Everything the clinic keeps of its clients' },
  { value: 'WRITE_CLIENTS', label: 'Change clients', description: 'Clients and what is recorded for them' },
  {
    value: 'READ_FHIR',
    label: 'Read clients as FHIR',
    description: 'Names, plans, pain scores and outcome measures for other systems, at /fhir; nothing else of clients',
  },
];

/** A scope in words. */
export function scopeLabel(scope: TokenScope): string {
  return tokenScopes.find(({ value }) => value === scope)?.label ?? scope;
}
