'use server';

import { revalidatePath } from 'next/cache';
import { graphql } from '../gql';
import { mutate } from '../graphql/server';

const updateMyPreferences = graphql(`
  mutation UpdateMyPreferences($input: UpdateMyPreferencesInput!) {
    updateMyPreferences(input: $input) {
      id
      locale
    }
  }
`);

/** Keeps the language on the client's own record: it holds on all their devices, and for what is sent to them. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const locale = form.get('locale');
  if (typeof locale === 'string') await mutate(updateMyPreferences, { input: { locale } });
  revalidatePath('/', 'layout');
}
