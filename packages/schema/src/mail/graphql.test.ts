import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import type { OutgoingMail } from './domain.ts';

const sent: OutgoingMail[] = [];
/** What the mail server of these tests does; null is none at all. */
let server: ((mail: OutgoingMail) => void) | null = null;
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', {
    get mailer() {
      const take = server;
      return take && { send: async (mail: OutgoingMail) => take(mail) };
    },
  });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const shown = '__typename ... on Error { message } ... on Mail { id to subject text sentAt failure }';
const invite = `mutation ($id: ID!) { answer: inviteClient(input: { clientId: $id }) { ${shown} } }`;
const send = `mutation ($id: ID!) { answer: sendMail(input: { id: $id }) { ${shown} } }`;
const redeem = 'mutation ($code: String!) { answer: redeemAccessCode(input: { code: $code }) { __typename } }';
async function aClient(contactEmail: string | null = 'nora@example.test', locale = 'en') {
  const { clinicId } = as.clinician;
  const data = { clinicId, name: 'Nora Vale', searchText: 'nora vale', contactEmail, locale };
  return globalId('Client', (await api.db.client.create({ data })).id);
}
const invited = async (id: string) => (await api.run(invite, { id }, as.clinician)).data.answer;
const secretIn = (text: string) => /enter#(\S+)/.exec(text)?.[1] ?? '';

describe('an invitation', () => {
  it('waits in the outbox where there is no mail server, and its link works', async () => {
    server = null;
    const mail = await invited(await aClient());
    expect(mail).toMatchObject({
      __typename: 'Mail',
      to: 'nora@example.test',
      subject: 'Your exercises from Riverside Physiotherapy',
      sentAt: null,
      failure: null,
    });
    const { data } = await api.run('{ mails { totalCount edges { node { id text } } } }', {}, as.clinician);
    expect(data.mails.edges[0].node).toMatchObject({ id: mail.id, text: mail.text });
    expect((await api.run(redeem, { code: secretIn(mail.text) })).data.answer.__typename).toBe('SignInSuccess');
  });

  it('is written in the language of its client', async () => {
    server = null;
    const mail = await invited(await aClient('nora@example.test', 'de-AT'));
    expect(mail.subject).toBe('Ihre Übungen von Riverside Physiotherapy');
    expect(mail.text).toContain('Guten Tag Nora Vale,');
    expect(mail.text).not.toMatch(/hello|the link/i);
    expect((await api.run(redeem, { code: secretIn(mail.text) })).data.answer.__typename).toBe('SignInSuccess');
  });

  it('is emptied once a mail server has it', async () => {
    server = (mail) => sent.push(mail);
    const mail = await invited(await aClient());
    expect(mail).toMatchObject({ text: '', failure: null });
    expect(mail.sentAt).not.toBeNull();
    const text = sent.at(-1)?.text ?? '';
    expect((await api.run(redeem, { code: secretIn(text) })).data.answer.__typename).toBe('SignInSuccess');
    const before = sent.length;
    expect((await api.run(send, { id: mail.id }, as.clinician)).data.answer).toMatchObject({ text: '' });
    expect(sent).toHaveLength(before);
  });

  it('that is refused says why, stays, and is sent when somebody tries again', async () => {
    server = () => {
      throw new Error('550 No such mailbox');
    };
    const mail = await invited(await aClient());
    expect(mail).toMatchObject({ sentAt: null, failure: '550 No such mailbox' });
    expect(secretIn(mail.text)).not.toBe('');
    server = (taken) => sent.push(taken);
    expect((await api.run(send, { id: mail.id }, as.owner)).data.answer).toMatchObject({ text: '', failure: null });
  });

  it('needs an address, and leaves no way in open without one', async () => {
    const id = await aClient(null);
    expect((await invited(id)).__typename).toBe('NoAddressError');
    const { data } = await api.run('query ($id: ID!) { client(id: $id) { accessGrants { id } } }', { id }, as.owner);
    expect(data.client.accessGrants).toEqual([]);
  });
});
