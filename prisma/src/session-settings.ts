/**
 * Settings of every connection, embedded or not. Moments go to the database without a zone and are meant in
 * UTC, whatever zone the server keeps. A word of a search finds a text when 4 of 10 of its trigrams stand
 * there: low enough for one typing error in a short word (brige finds bridge).
 */
export const sessionSettings = { TimeZone: 'UTC', 'pg_trgm.word_similarity_threshold': '0.4' } as const;
