const languages = {
  en: {
    title: 'Time for your exercises',
    again: 'Your exercises are still waiting',
    body: 'Open Reprise when it suits you. If today is not a good day, say so there.',
    subject: (clinic: string) => `A reminder from ${clinic}`,
    hello: (name: string) => `Hello ${name},`,
    asked: 'you asked to be reminded of your exercises:',
    stop: 'To stop these reminders, open this link and press the button:',
    unread: 'Nobody reads answers to this mail. If you need help at once, call the clinic or your emergency number.',
  },
  de: {
    title: 'Zeit für Ihre Übungen',
    again: 'Ihre Übungen warten noch',
    body: 'Öffnen Sie Reprise, wann es Ihnen passt. Wenn heute kein guter Tag ist, sagen Sie es dort.',
    subject: (clinic: string) => `Eine Erinnerung von ${clinic}`,
    hello: (name: string) => `Guten Tag ${name},`,
    asked: 'Sie wollten an Ihre Übungen erinnert werden:',
    stop: 'Um diese Erinnerungen zu beenden, öffnen Sie diesen Link und drücken Sie den Knopf:',
    unread:
      'Niemand liest Antworten auf diese Mail. Wenn Sie sofort Hilfe brauchen, rufen Sie die Praxis oder Ihre Notrufnummer an.',
  },
} as const;

const wordsFor = (locale: string) => (locale.split('-')[0] === 'de' ? languages.de : languages.en);

/** What a browser shows: nothing that tells others why. */
export function reminderMessage(locale: string, nth: 1 | 2) {
  const words = wordsFor(locale);
  return { title: nth === 1 ? words.title : words.again, body: words.body, language: locale, address: '/home' };
}

/** What a reminder by mail says. */
export function reminderMail(
  locale: string,
  { name, clinic, home, stop }: { name: string; clinic: string; home: string; stop: string },
) {
  const words = wordsFor(locale);
  return {
    subject: words.subject(clinic),
    text: [words.hello(name), words.asked, home, words.body, words.stop, stop, words.unread].join('\n\n'),
  };
}
