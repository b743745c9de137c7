import { clientAddress } from '../graphql/client-address';
import { environment } from '../environment';

/** Loads one of the API's files as whoever sent the request. */
export function loadAsViewer(path: string, headers: Headers): Promise<Response> {
  const cookie = headers.get('cookie');
  const address = clientAddress(headers);
  return fetch(`${environment().apiUrl}${path}`, {
    headers: { ...(cookie ? { cookie } : {}), ...(address ? { 'x-forwarded-for': address } : {}) },
  });
}
