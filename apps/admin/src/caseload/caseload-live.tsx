'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';

const openAlertsNow = graphql(`
  query OpenAlertsNow {
    viewer {
      clinic {
        id
        openAlertCount
        latestOpenAlertAt
      }
    }
  }
`);

/** How often it is asked whether something new has come. */
const EVERY_MILLISECONDS = 8000;

/** Brings new alerts into the page that is open, while somebody looks at it. */
export function CaseloadLive() {
  const client = useClient();
  const router = useRouter();
  const known = useRef<string | null>(null);
  useEffect(() => {
    async function look() {
      if (document.hidden) return;
      const { data } = await client.query(openAlertsNow, {}, { requestPolicy: 'network-only' }).toPromise();
      const clinic = data?.viewer?.clinic;
      // what was not answered is asked again
      if (!clinic) return;
      const now = `${clinic.openAlertCount} ${clinic.latestOpenAlertAt ?? ''}`;
      if (known.current !== null && known.current !== now) router.refresh();
      known.current = now;
    }
    void look();
    const timer = setInterval(() => void look(), EVERY_MILLISECONDS);
    const onSight = () => void look();
    document.addEventListener('visibilitychange', onSight);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onSight);
    };
  }, [client, router]);
  return null;
}
