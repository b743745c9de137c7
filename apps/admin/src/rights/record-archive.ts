import 'server-only';

import { strToU8, type Zippable, zipSync } from 'fflate';
import { getLocale } from 'next-intl/server';
import { graphql } from '../gql';
import { mutate, query } from '../graphql/server';
import { handoutPdf } from '../handout/handout-pdf';
import { handoutPictures } from '../handout/handout-pictures';
import { handoutWords } from '../handout/read-handout';
import { readFonts } from '../pdf/fonts';
import { loadAsViewer } from '../pdf/load-as-viewer';
import { readPlanHandouts } from './plan-handouts';

const exportClient = graphql(`
  mutation ExportClient($id: ID!) {
    answer: exportClient(input: { clientId: $id }) {
      __typename
      ... on ClientRecord {
        files {
          fileName
          text
        }
      }
    }
  }
`);

const plansOfClient = graphql(`
  query PlansOfClient($id: ID!) {
    client(id: $id) {
      id
      name
      plans(first: 50) {
        edges {
          node {
            id
          }
        }
      }
    }
  }
`);

/** The plans of a client on paper, by the names of the files. */
async function planFiles(clientId: string, headers: Headers): Promise<Zippable> {
  const { client } = await query(plansOfClient, { id: clientId });
  const [words, language, fonts] = await Promise.all([handoutWords(), getLocale(), readFonts()]);
  const files: Zippable = {};
  for (const [at, { node }] of (client?.plans.edges ?? []).toReversed().entries()) {
    for (const [phase, content] of (await readPlanHandouts(node.id, client?.name ?? '')).entries()) {
      const pictures = await handoutPictures(content, (path) => loadAsViewer(path, headers));
      const pdf = await handoutPdf(content, { paper: 'A4', columns: 2, words, language, fonts, pictures });
      // it is packed already
      files[`plans/plan-${at + 1}-phase-${phase + 1}.pdf`] = [pdf, { level: 0 }];
    }
  }
  return files;
}

/** Everything that is held on a client as one archive; null when the client is not there, or not the viewer's. */
export async function recordArchive(clientId: string, headers: Headers): Promise<Uint8Array<ArrayBuffer> | null> {
  const { answer } = await mutate(exportClient, { id: clientId });
  if (answer.__typename !== 'ClientRecord') return null;
  const written = answer.files.map(({ fileName, text }) => [fileName, strToU8(text)] as const);
  return zipSync({ ...Object.fromEntries(written), ...(await planFiles(clientId, headers)) });
}
