import { getTranslations } from 'next-intl/server';
import { Notice } from '../ui/notice';
import { readOutcome } from './sign-in-outcome';

const calm = ['signed-out', 'signed-out-everywhere', 'second-factor'];

/** Says why somebody stands before the sign-in page. */
export async function OutcomeNotice({ because }: { because: string }) {
  const t = await getTranslations('signIn.because');
  const { outcome, detail } = readOutcome(because);
  const minutes = Math.max(1, Math.ceil(Number(detail ?? 60) / 60)) || 1;
  return (
    <Notice tone={calm.includes(outcome) ? 'good' : outcome === 'wrong-credentials' ? 'danger' : 'caution'} isAlert>
      {t(outcome, { minutes })}
    </Notice>
  );
}
