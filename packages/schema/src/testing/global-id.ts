/** The API's id of a row. */
export const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');
