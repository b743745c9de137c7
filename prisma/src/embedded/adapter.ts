import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/** What the stock adapter's objects have beyond their declared types. */
interface StockAdapter extends SqlDriverAdapter {
  startTransactionInner(client: unknown, options: object): ReturnType<SqlDriverAdapter['startTransaction']>;
  onError(error: unknown): never;
}

/**
 * Prisma's adapter for PGlite, which here also tells when COMMIT itself fails (a full disk, a deferred
 * constraint): the stock adapter swallows that, and a write would count as done that was not.
 */
export function embeddedAdapter(db: PGlite): SqlDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: 'reprise-embedded',
    async connect() {
      const adapter = (await new PrismaPGlite(db).connect()) as StockAdapter;
      adapter.startTransaction = async () => {
        let outcome: Promise<unknown> = Promise.resolve();
        const client = {
          transaction(body: (tx: Transaction) => Promise<unknown>) {
            outcome = db.transaction(body);
            return outcome;
          },
        };
        const transaction = await adapter.startTransactionInner(client, { usePhantomQuery: true });
        const commit = transaction.commit.bind(transaction);
        transaction.commit = async () => {
          await commit();
          await outcome.catch((error) => adapter.onError(error));
        };
        return transaction;
      };
      return adapter;
    },
  };
}
