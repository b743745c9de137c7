import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretHash } from '../api-token/secret.ts';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer, memberViewer } from '../testing/viewers.ts';
import { viewerOfSignIn, viewerOfToken } from '../viewer/data.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const mail = '__typename ... on Error { message } ... on Mail { to text sentAt }';
const member = '__typename ... on Error { message } ... on Member { role state }';
const act = (mutation: string) =>
  mutation === 'updateMember'
    ? `mutation ($id: ID!, $role: MemberRole) { answer: updateMember(input: { id: $id, role: $role }) { ${member} } }`
    : `mutation ($id: ID!) { answer: ${mutation}(input: { id: $id }) { ${mutation === 'reinviteMember' ? mail : member} } }`;
const done = async (mutation: string, memberId: string, rest = {}, viewer = as.owner) =>
  (await api.run(act(mutation), { id: globalId('Member', memberId), ...rest }, viewer)).data.answer;

const invite = `mutation ($email: String!, $role: MemberRole!) {
  answer: inviteMember(input: { email: $email, name: " Nadia  Frost ", role: $role }) { ${mail} ... on MemberExistsError { member { id } } }
}`;
const redeem = `mutation ($secret: String!) {
  answer: redeemWelcomeLink(input: { secret: $secret, password: "three words in a row" }) { __typename }
}`;
const secretIn = (text: string) => /welcome#(\S+)/.exec(text)?.[1] ?? '';
const invited = async (email = `${randomUUID()}@demo.test`) =>
  (await api.run(invite, { email, role: 'CLINICIAN' }, as.owner)).data.answer;
const redeemed = async (text: string) => (await api.run(redeem, { secret: secretIn(text) })).data.answer.__typename;
const memberAt = (email: string) => api.db.member.findFirstOrThrow({ where: { identity: { email } } });
const eventsOf = async (memberId: string) =>
  (await api.db.auditEvent.findMany({ where: { subjectId: memberId }, orderBy: { id: 'asc' } })).map(
    ({ action, fields }) => [action, fields],
  );

describe('an invited member', () => {
  it('comes in by the link of the mail, once', async () => {
    const sent = await invited('nadia@demo.test');
    expect(sent).toMatchObject({ __typename: 'Mail', to: 'nadia@demo.test', sentAt: null });
    const { id, clinicId } = await memberAt('nadia@demo.test');
    const { data } = await api.run(
      'query ($id: ID!) { node(id: $id) { ... on Member { name state invitation { expiresAt } } } }',
      { id: globalId('Member', id) },
      as.owner,
    );
    expect(data.node).toMatchObject({ name: 'Nadia Frost', state: 'INVITED', invitation: {} });
    expect(await redeemed(sent.text)).toBe('SignInSuccess');
    expect(await redeemed(sent.text)).toBe('LinkExpiredError');
    expect(await memberAt('nadia@demo.test')).toMatchObject({ clinicId, role: 'CLINICIAN', invitedAt: null });
    expect(await eventsOf(id)).toEqual([
      ['inviteMember', ['email', 'name', 'role']],
      ['redeemWelcomeLink', ['password']],
    ]);
  });

  it('has one link that works, until it is taken back', async () => {
    const first = await invited('otto@demo.test');
    const { id } = await memberAt('otto@demo.test');
    const second = await done('reinviteMember', id);
    expect(await redeemed(first.text)).toBe('LinkExpiredError');
    expect((await done('revokeInvitation', id)).state).toBe('INVITED');
    expect(await redeemed(second.text)).toBe('LinkExpiredError');
    const third = await done('reinviteMember', id);
    expect(await redeemed(third.text)).toBe('SignInSuccess');
    expect((await done('reinviteMember', id)).__typename).toBe('NotFoundError');
  });

  it('does not come in once deactivated, nor by a password of another clinic before they redeem the link', async () => {
    const sent = await invited('clinician@other.test');
    const signIn = `mutation { answer: signIn(input: {
      email: "clinician@other.test", password: "demo-password", clinic: "riverside"
    }) { __typename } }`;
    expect((await api.run(signIn)).data.answer.__typename).toBe('WrongCredentialsError');
    const { id } = await api.db.member.findFirstOrThrow({
      where: { clinicId: as.owner.clinicId, identity: { email: 'clinician@other.test' } },
    });
    expect((await done('deactivateMember', id)).state).toBe('DEACTIVATED');
    expect(await redeemed(sent.text)).toBe('LinkExpiredError');
    expect((await done('reactivateMember', id)).state).toBe('INVITED');
  });

  it('is not invited twice', async () => {
    const answer = await invited('CLINICIAN@demo.test');
    expect(answer).toMatchObject({
      __typename: 'MemberExistsError',
      member: { id: globalId('Member', as.clinician.memberId) },
    });
  });
});

describe('a member who is deactivated', () => {
  it('is signed out everywhere, and their programs stop for good', async () => {
    await invited('pia@demo.test');
    const { clinicId, identityId, id: memberId } = await memberAt('pia@demo.test');
    await api.db.member.update({ where: { id: memberId }, data: { invitedAt: null } });
    const expiresAt = new Date(Date.now() + 3600_000);
    const { id: signInId } = await api.db.signIn.create({ data: { clinicId, identityId, memberId, expiresAt } });
    const token = { clinicId, memberId, name: 'Script', secretHash: secretHash('pia'), lastFour: 'pppp', expiresAt };
    await api.db.apiToken.create({ data: token });
    const held = async () => [
      (await viewerOfSignIn(api.db, { signInId, identityId, by: 'COOKIE' }, new Date()))?.name,
      (await viewerOfToken(api.db, secretHash('pia'), new Date()))?.name,
    ];
    expect(await held()).toEqual(['Nadia Frost', 'Script']);
    expect((await done('deactivateMember', memberId)).state).toBe('DEACTIVATED');
    expect(await held()).toEqual([undefined, undefined]);
    expect((await done('reactivateMember', memberId)).state).toBe('ACTIVE');
    expect(await held()).toEqual([undefined, undefined]);
    const ended = await api.db.auditEvent.findMany({ where: { fields: { equals: ['revokedAt'] } } });
    const actions = ended.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['revokeApiToken', 'signOutMember']));
  });
});

describe('the last owner', () => {
  it('stays one, and stays', async () => {
    const owner = await memberViewer(api.db, 'owner@other.test');
    expect(await done('updateMember', owner.memberId, { role: 'CLINICIAN' }, owner)).toMatchObject({
      __typename: 'LastOwnerError',
    });
    expect((await done('deactivateMember', owner.memberId, {}, owner)).__typename).toBe('LastOwnerError');
    const other = await memberViewer(api.db, 'clinician@other.test');
    await done('updateMember', other.memberId, { role: 'OWNER' }, owner);
    expect((await done('updateMember', owner.memberId, { role: 'CLINICIAN' }, owner)).role).toBe('CLINICIAN');
  });

  it('is left when two owners remove each other at once, twenty times over', async () => {
    const outcomes = [];
    for (let round = 0; round < 20; round += 1) {
      const { id: clinicId } = await api.db.clinic.create({ data: { slug: `race-${round}`, name: 'Race' } });
      const owners = await Promise.all(
        ['a', 'b'].map(async (name) => {
          const { id: identityId } = await api.db.identity.create({ data: { email: `${name}${round}@race.test` } });
          const data = { clinicId, identityId, name, role: 'OWNER' } as const;
          return { ...as.owner, ...data, memberId: (await api.db.member.create({ data })).id };
        }),
      );
      const [a, b] = owners;
      if (!a || !b) throw new Error('no owners');
      const mutation = round % 2 === 0 ? 'deactivateMember' : 'updateMember';
      const rest = round % 2 === 0 ? {} : { role: 'CLINICIAN' };
      await Promise.all([
        api.run(act(mutation), { id: globalId('Member', b.memberId), ...rest }, a),
        api.run(act(mutation), { id: globalId('Member', a.memberId), ...rest }, b),
      ]);
      outcomes.push(await api.db.member.count({ where: { clinicId, role: 'OWNER', deactivatedAt: null } }));
    }
    expect(outcomes).toEqual(Array.from({ length: 20 }, () => 1));
  });
});

describe('a caseload', () => {
  const handOver = `mutation ($from: ID, $to: ID!, $clients: [ID!]) {
    answer: handOverClients(input: { from: $from, to: $to, clients: $clients }) { __typename ... on HandOverSuccess { handedOver } }
  }`;
  const unled = '{ unledClients { totalCount edges { node { name } } } }';
  const aClient = (name: string, leadMemberId: string | null, status: 'ACTIVE' | 'ARCHIVED' = 'ACTIVE') =>
    api.db.client.create({ data: { clinicId: as.owner.clinicId, name, searchText: name, leadMemberId, status } });
  const leadOf = async ({ id }: { id: string }) =>
    (await api.db.client.findUniqueOrThrow({ where: { id } })).leadMemberId;

  it('goes to another member, chosen clients or all, each with an audit event', async () => {
    await invited('quentin@demo.test');
    await invited('rosa@demo.test');
    const [from, to] = [await memberAt('quentin@demo.test'), await memberAt('rosa@demo.test')];
    const [one, two, three] = [
      await aClient('One', from.id),
      await aClient('Two', from.id),
      await aClient('Three', from.id, 'ARCHIVED'),
    ];
    const ids = { from: globalId('Member', from.id), to: globalId('Member', to.id) };
    const given = (clients?: string[]) => api.run(handOver, { ...ids, ...(clients ? { clients } : {}) }, as.owner);
    const stranger = globalId('Client', as.client.clientId);
    expect((await given([globalId('Client', one.id), stranger])).data.answer.__typename).toBe('NotFoundError');
    expect(await leadOf(one)).toBe(from.id);
    expect((await given([globalId('Client', one.id)])).data.answer.handedOver).toBe(1);
    expect([await leadOf(one), await leadOf(two)]).toEqual([to.id, from.id]);
    expect((await given()).data.answer.handedOver).toBe(2);
    expect([await leadOf(two), await leadOf(three)]).toEqual([to.id, to.id]);
    const events = await api.db.auditEvent.findMany({ where: { action: 'handOverClient' } });
    expect(new Set(events.map(({ clientId }) => clientId))).toEqual(new Set([one.id, two.id, three.id]));
    expect(events[0]).toMatchObject({ fields: ['leadMemberId'], fromVersion: 1, toVersion: 2 });
    const { data } = await api.run(
      'query ($id: ID!) { node(id: $id) { ... on Member { clientCount } } }',
      { id: ids.to },
      as.owner,
    );
    expect(data.node.clientCount).toBe(2);
  });

  it('that nobody leads is seen, and given to somebody', async () => {
    await aClient('Nobody’s', null);
    const before = (await api.run(unled, {}, as.owner)).data.unledClients;
    expect(before.edges.map(({ node }: any) => node.name)).toContain('Nobody’s');
    const to = globalId('Member', as.clinician.memberId);
    expect((await api.run(handOver, { to }, as.owner)).data.answer.handedOver).toBeGreaterThan(0);
    expect((await api.run(unled, {}, as.owner)).data.unledClients.totalCount).toBe(0);
  });

  it('never goes to somebody who is deactivated, or of another clinic', async () => {
    const gone = await memberAt('quentin@demo.test');
    await done('deactivateMember', gone.id);
    for (const id of [gone.id, as.otherClinic.memberId]) {
      const { data } = await api.run(handOver, { to: globalId('Member', id) }, as.owner);
      expect(data.answer.__typename).toBe('NotFoundError');
    }
  });
});
