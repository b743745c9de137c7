/** What stands under an item that nothing is known of. */
export const missingWords = 'Not reported yet.';
