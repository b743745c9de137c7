import {
  clientsDestination,
  evidenceDestination,
  libraryDestinations,
  settingsDestination,
} from '../shell/destinations';
import { folded } from './folded';
import type { Found } from './found';

/** The places of the navigation whose name holds what was typed; all of them when nothing was. */
export function placesToGo(text: string, isMember: boolean): Found[] {
  const own = isMember ? [clientsDestination, evidenceDestination, settingsDestination] : [];
  const places = [...libraryDestinations, ...own].map(({ href, label }) => ({ href, name: label, detail: null }));
  return places.filter(({ name }) => folded(name).includes(folded(text)));
}
