'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useMutation } from 'urql';
import { Notice } from '../ui/notice';
import { revokeAccess } from './access-mutations';
import styles from './access.module.css';

/** Ends the codes and links that were given out and not used. */
export function RevokeAccess({ id }: { id: string }) {
  const router = useRouter();
  const [saving, revoke] = useMutation(revokeAccess);

  async function onPress() {
    const { data } = await revoke({ input: { clientId: id } });
    if (data?.revokeAccess.__typename === 'Client') router.refresh();
  }

  return (
    <div className={styles.ways}>
      {saving.error && (
        <Notice tone="danger" isAlert>
          The service did not answer. They still work: try again.
        </Notice>
      )}
      <Button variant="default" loading={saving.fetching} onClick={() => void onPress()}>
        Revoke what is not used yet
      </Button>
    </div>
  );
}
