import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { expect, it } from 'vitest';
import { smtpMailer } from './smtp-mailer.ts';

/** A mail server of the test's own, and what it took. */
async function openMailServer(options: SMTPServerOptions = {}) {
  const taken: { to: string[]; from: string; data: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, session, done) => {
      const { mailFrom, rcptTo } = session.envelope;
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const data = Buffer.concat(pieces).toString();
        taken.push({ to: rcptTo.map(({ address }) => address), from: mailFrom ? mailFrom.address : '', data });
        done();
      });
    },
    ...options,
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    taken,
    mailer: smtpMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Riverside <hello@clinic.example>' }),
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
const mail = { to: 'nora@example.test', subject: 'Your exercises', text: 'Hello Nora,\n\nopen this.' };

it('hands a mail to a mail server', async () => {
  await using server = await openMailServer();
  await server.mailer?.send(mail);
  expect(server.taken).toMatchObject([{ to: ['nora@example.test'], from: 'hello@clinic.example' }]);
  expect(server.taken[0]?.data).toContain('Subject: Your exercises');
  expect(server.taken[0]?.data).toContain('open this.');
});

it('tells what a mail server that refuses said', async () => {
  await using server = await openMailServer({
    onRcptTo: (_address, _session, done) => done(new Error('No such mailbox')),
  });
  await expect(server.mailer?.send(mail)).rejects.toThrow('No such mailbox');
  expect(server.taken).toEqual([]);
});

it('fails when nobody answers, and is not there without a configuration', async () => {
  const server = await openMailServer();
  await server[Symbol.asyncDispose]();
  await expect(server.mailer?.send(mail)).rejects.toThrow('ECONNREFUSED');
  expect(smtpMailer(null)).toBeNull();
});

it('writes to one address, whatever stands in it', async () => {
  await using server = await openMailServer();
  await server.mailer?.send({ ...mail, to: 'nora@example.test, mallory@example.test' }).catch(() => undefined);
  expect(server.taken.flatMap(({ to }) => to)).not.toContain('mallory@example.test');
});
