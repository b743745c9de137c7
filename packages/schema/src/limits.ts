/** What one request may ask for. The server adds limits of its own on bytes, time and rate. */
export const limits = {
  /** Sum of all fields, those in lists counted once per assumed or asked element. */
  complexity: 50_000,
  depth: 14,
  breadth: 400,
  aliases: 30,
  tokens: 4_000,
  /** The longest page of a connection. */
  pageSize: 100,
  /** The page when none is asked. */
  defaultPageSize: 20,
  /** The most ids that `nodes` takes. */
  ids: 100,
  /** The most records that `syncRecords` takes at once. */
  records: 100,
  /** The longest search text. */
  searchCharacters: 200,
  /** What a list without paging is taken for when costs are summed. */
  assumedListLength: 5,
} as const;
