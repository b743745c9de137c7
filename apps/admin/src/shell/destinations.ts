/** A place one can go from anywhere. */
export interface Destination {
  href: string;
  label: string;
  icon: IconName;
}

/** The pictures of the navigation. */
export type IconName =
  | 'exercise'
  | 'routine'
  | 'source'
  | 'advice'
  | 'evidence'
  | 'clients'
  | 'clinic'
  | 'settings'
  | 'home';

/** Open to everybody. */
export const libraryDestinations: Destination[] = [
  { href: '/exercises', label: 'Exercises', icon: 'exercise' },
  { href: '/routines', label: 'Routines', icon: 'routine' },
  { href: '/sources', label: 'Sources', icon: 'source' },
  { href: '/articles', label: 'Advice', icon: 'advice' },
];

/** Open to a clinic's members. */
export const evidenceDestination: Destination = { href: '/evidence', label: 'Evidence', icon: 'evidence' };
export const clientsDestination: Destination = { href: '/clients', label: 'Clients', icon: 'clients' };
/** Open to its owners. */
export const clinicDestination: Destination = { href: '/clinic', label: 'Clinic', icon: 'clinic' };
export const settingsDestination: Destination = { href: '/settings', label: 'Settings', icon: 'settings' };

/** Open to a client. */
export const homeDestination: Destination = { href: '/home', label: 'Home', icon: 'home' };
