/**
 * Settings of every connection, embedded or not. A word of a search finds a text when 4 of 10 of its
 * trigrams stand there: low enough for one typing error in a short word (brige finds bridge).
 */
export const sessionSettings = { 'pg_trgm.word_similarity_threshold': '0.4' } as const;
