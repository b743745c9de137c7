'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import { saveFile } from '../pdf/save-file';
import { Notice } from '../ui/notice';

const exportAsFhir = graphql(`
  mutation ExportClientAsFhir($id: ID!) {
    answer: exportClientAsFhir(input: { clientId: $id }) {
      __typename
      ... on ClientRecord {
        files {
          fileName
          contentType
          text
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Saves a client's plans and scores for other systems. */
export function TakeOutFhir({ id }: { id: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, exported] = useMutation(exportAsFhir);

  async function onPress() {
    setProblem(null);
    const { data, error } = await exported({ id });
    if (data?.answer.__typename !== 'ClientRecord') {
      return setProblem(data?.answer.message ?? saidOf(silenceOf(error)));
    }
    for (const { fileName, contentType, text } of data.answer.files) {
      saveFile(new Blob([text], { type: contentType }), fileName);
    }
  }

  return (
    <>
      <Button variant="default" loading={saving.fetching} onClick={() => void onPress()}>
        Download as FHIR
      </Button>
      {problem && (
        <Notice tone="danger" isAlert>
          {problem}
        </Notice>
      )}
    </>
  );
}
