import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { environment } from '../environment';
import { ButtonLink } from '../ui/button';
import { oneOf, type SearchParameters } from '../ui/search-parameters';
import { readViewer } from '../viewer/viewer';
import { DemoSignIn } from './demo-sign-in';
import { OutcomeNotice } from './outcome-notice';
import { sameSitePath } from './same-site-path';
import { ProviderSignIn } from './provider-sign-in';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';

/** Where members and clients sign in, and where those whose sign-in has ended read why. */
export async function SignIn({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const t = await getTranslations('signIn');
  const { isDemo, provider } = environment();
  const parameters = await searchParams;
  const callbackUrl = sameSitePath(oneOf(parameters, 'callbackUrl'));
  const because = oneOf(parameters, 'because') ?? oneOf(parameters, 'error');
  if (!because && (await readViewer())) redirect(callbackUrl);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      {because && <OutcomeNotice because={because} />}
      <SignInForm
        callbackUrl={callbackUrl}
        words={{ email: t('email'), password: t('password'), submit: t('submit'), busy: t('busy') }}
        codeWords={{
          title: t('second.title'),
          lead: t('second.lead'),
          code: t('second.code'),
          hint: t('second.hint'),
          submit: t('submit'),
          busy: t('busy'),
          back: t('second.back'),
          wrong: t('because.wrong-code'),
        }}
      />
      {provider && (
        <ProviderSignIn
          callbackUrl={callbackUrl}
          words={{ submit: t('provider', { name: provider.name }), busy: t('busy') }}
        />
      )}
      {isDemo && (
        <section className={styles.aside}>
          <h2>{t('demo.title')}</h2>
          <p>{t('demo.words')}</p>
          <DemoSignIn
            callbackUrl={callbackUrl}
            words={{ clinician: t('demo.clinician'), client: t('demo.client'), owner: t('demo.owner') }}
          />
        </section>
      )}
      <p className={styles.help}>{t('help')}</p>
      <ButtonLink href="/enter">{t('code')}</ButtonLink>
    </div>
  );
}
