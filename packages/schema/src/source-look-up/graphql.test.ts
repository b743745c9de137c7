import { once } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { LOOK_UP_BYTES, LOOK_UP_MILLISECONDS } from './domain.ts';

/** Stands in for Crossref and PubMed. */
let register: Server;
let inside: Server;
let asked: string[] = [];
let insideAsked = 0;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
beforeAll(async () => {
  register = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  }).listen(0, '127.0.0.1');
  inside = createServer((_request, response) => {
    insideAsked++;
    response.end('{"title": "Secret"}');
  }).listen(0, '127.0.0.1');
  await Promise.all([once(register, 'listening'), once(inside, 'listening')]);
  const lookUp = { crossrefUrl: addressOf(register), pubmedUrl: `${addressOf(register)}/entrez` };
  api = await openTestApi('demo', { lookUp });
  as = await everyViewer(api.db);
});
afterAll(async () => {
  for (const server of [register, inside]) server.closeAllConnections();
  register.close();
  inside.close();
  await api[Symbol.asyncDispose]();
});
beforeEach(() => {
  asked = [];
  insideAsked = 0;
});

const lookUp = `mutation ($text: String!) { answer: lookUpSource(input: { text: $text }) { __typename
  ... on Error { message } ... on LookUpUnavailableError { reason doi pmid pmcid url } ... on DuplicateSourceError { field source { title } }
  ... on SourceDraft { type title authors year containerTitle doi pmid volume abstract } } }`;
const lookedUp = async (text: string) => (await api.run(lookUp, { text }, as.clinician)).data.answer;
const answering = (body: string | object, status = 200, headers: Record<string, string> = {}) => {
  answer = (_request, response) =>
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
};

describe('lookUpSource', () => {
  it('asks Crossref for a DOI', async () => {
    answering({
      type: 'article-journal',
      title: 'Bridges &amp; <i>backs</i>',
      author: [{ given: 'Sam', family: 'Rider', affiliation: [] }],
      issued: { 'date-parts': [[2020, 5, 3]] },
      'container-title': 'Backs',
      volume: '3',
      DOI: '10.1000/ASKED',
    });
    expect(await lookedUp('https://doi.org/10.1000/Asked')).toMatchObject({
      __typename: 'SourceDraft',
      type: 'ARTICLE',
      title: 'Bridges & backs',
      authors: ['Sam Rider'],
      year: 2020,
      containerTitle: 'Backs',
      doi: '10.1000/asked',
      volume: '3',
    });
    expect(asked).toEqual(['/works/10.1000%2Fasked/transform/application/vnd.citationstyles.csl+json']);
  });

  it('asks PubMed for a PubMed id, and for that of a PubMed Central id', async () => {
    answer = (request, response) =>
      response.end(
        request.url?.includes('esearch')
          ? '{"esearchresult":{"idlist":["99887766"]}}'
          : '\nPMID- 99887766\nTI  - Bridges and\n      backs.\nFAU - Rider, Sam\nDP  - 2020\nJT  - Backs\n',
      );
    expect(await lookedUp('PMID: 99887766')).toMatchObject({
      __typename: 'SourceDraft',
      title: 'Bridges and backs',
      pmid: '99887766',
      containerTitle: 'Backs',
    });
    expect(asked).toEqual(['/entrez/efetch.fcgi?db=pubmed&id=99887766&rettype=medline&retmode=text&tool=reprise']);
    expect(await lookedUp('PMC7654321')).toMatchObject({ title: 'Bridges and backs', pmid: '99887766' });
  });

  it('answers the source that is there already, without asking anybody', async () => {
    const { doi, title } = await api.db.source.findFirstOrThrow({ where: { doi: { not: null } } });
    expect(await lookedUp(`https://doi.org/${doi}`)).toMatchObject({
      __typename: 'DuplicateSourceError',
      field: 'doi',
      source: { title },
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ['does not list it', () => answering('Resource not found.', 404), 'NOT_LISTED'],
    ['is out of order', () => answering('', 503), 'UNREACHABLE'],
    ['answers no JSON', () => answering('<html>'), 'UNREADABLE'],
    ['answers no record', () => answering({ message: 'hello' }), 'UNREADABLE'],
    ['answers too much', () => answering('x'.repeat(LOOK_UP_BYTES + 1)), 'UNREADABLE'],
    ['breaks off', () => void (answer = (_request, response) => response.destroy()), 'UNREACHABLE'],
    ['goes round in circles', () => answering('', 302, { location: '/again' }), 'UNREADABLE'],
  ])('falls back to the identifier when the register %s', async (_what, happens, reason) => {
    happens();
    expect(await lookedUp('10.1000/gone')).toMatchObject({
      __typename: 'LookUpUnavailableError',
      reason,
      doi: '10.1000/gone',
      pmid: null,
    });
  });

  it('is led nowhere else by a register', async () => {
    answering('', 302, { location: addressOf(inside) });
    expect(await lookedUp('10.1000/led')).toMatchObject({ __typename: 'LookUpUnavailableError', reason: 'UNREADABLE' });
    expect(insideAsked).toBe(0);
  });

  it('follows a register within itself', async () => {
    answer = (request, response) =>
      request.url === '/moved'
        ? response.end('{"title": "Moved"}')
        : response.writeHead(301, { location: '/moved' }).end();
    expect(await lookedUp('10.1000/moved')).toMatchObject({ title: 'Moved', doi: '10.1000/moved' });
  });

  it('gives up in time', { timeout: 2 * LOOK_UP_MILLISECONDS }, async () => {
    answer = (_request, response) => void response.write(' ');
    expect(await lookedUp('10.1000/slow')).toMatchObject({ reason: 'TOO_SLOW', doi: '10.1000/slow' });
  });

  it('starts a web page by its address', async () => {
    expect(await lookedUp('https://example.org/backs#top')).toMatchObject({
      reason: 'NO_REGISTER',
      url: 'https://example.org/backs',
    });
    expect(asked).toEqual([]);
  });

  it('refuses what names nothing', async () => {
    const { errors } = await api.run(lookUp, { text: 'bridges' }, as.clinician);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });

  it('that is switched off says so', async () => {
    const quiet = await openTestApi('none');
    const { data } = await quiet.run(lookUp, { text: '10.1000/off' }, as.clinician);
    expect(data.answer).toMatchObject({ reason: 'OFF', doi: '10.1000/off' });
    await quiet[Symbol.asyncDispose]();
  });
});
