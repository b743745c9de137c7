import { ACCESS_SECONDS } from './domain.ts';

const DAYS = ACCESS_SECONDS / (24 * 3600);

const languages = {
  en: {
    subject: (clinic: string) => `Your exercises from ${clinic}`,
    hello: (name: string) => `Hello ${name},`,
    open: (clinic: string) =>
      `${clinic} has put your exercises on Reprise. Open this link on the phone or computer that you will use:`,
    once: `The link works once, within ${DAYS} days, and signs that device in. Do not pass it on: whoever opens it sees your exercises in your place.`,
    over: 'If it has run out, ask the clinic for a new one. If you did not expect this mail, you need not do anything.',
    unread: 'Nobody reads answers to this mail. If you need help at once, call the clinic or your emergency number.',
  },
  de: {
    subject: (clinic: string) => `Ihre Übungen von ${clinic}`,
    hello: (name: string) => `Guten Tag ${name},`,
    open: (clinic: string) =>
      `${clinic} hat Ihre Übungen in Reprise bereitgestellt. Öffnen Sie diesen Link auf dem Telefon oder Computer, den Sie benutzen werden:`,
    once: `Der Link gilt einmal und ${DAYS} Tage lang und meldet dieses Gerät an. Geben Sie ihn nicht weiter: Wer ihn öffnet, sieht Ihre Übungen an Ihrer Stelle.`,
    over: 'Wenn er abgelaufen ist, bitten Sie die Praxis um einen neuen. Wenn Sie diese Mail nicht erwartet haben, brauchen Sie nichts zu tun.',
    unread:
      'Niemand liest Antworten auf diese Mail. Wenn Sie sofort Hilfe brauchen, rufen Sie die Praxis oder Ihre Notrufnummer an.',
  },
} as const;

/** What an invitation by mail says to a client, in their language. */
export function invitation(
  locale: string,
  { name, clinic, address }: { readonly name: string; readonly clinic: string; readonly address: string },
) {
  const words = locale.split('-')[0] === 'de' ? languages.de : languages.en;
  return {
    subject: words.subject(clinic),
    text: [words.hello(name), words.open(clinic), address, words.once, words.over, words.unread].join('\n\n'),
  };
}
