/** Everybody's password on the demo; the servers listen on this machine alone while the demo is in. */
export const DEMO_PASSWORD = 'demo-password';

interface DemoClient {
  readonly key: string;
  readonly name: string;
  readonly email?: string;
  readonly status?: 'ARCHIVED';
  readonly locale?: string;
  readonly timeZone?: string;
  readonly lead?: string;
}

interface DemoClinic {
  readonly slug: string;
  readonly name: string;
  readonly members: readonly { key: string; name: string; email: string; role: 'OWNER' | 'CLINICIAN' }[];
  readonly clients: readonly DemoClient[];
}

/** Two clinics, so that tenancy can be seen: the people are made up. */
export const demoClinics: readonly DemoClinic[] = [
  {
    slug: 'riverside',
    name: 'Riverside Physiotherapy',
    members: [
      { key: 'owner', name: 'Ines Okafor', email: 'owner@demo.test', role: 'OWNER' },
      { key: 'clinician', name: 'Tom Lindqvist', email: 'clinician@demo.test', role: 'CLINICIAN' },
    ],
    clients: [
      { key: 'margaret', name: 'Margaret Hale', email: 'client@demo.test', lead: 'clinician' },
      { key: 'joseph', name: 'Joseph Adeyemi', lead: 'clinician' },
      { key: 'sofia', name: 'Sofía Marín', locale: 'es', timeZone: 'Europe/Madrid', lead: 'owner' },
      { key: 'daniel', name: 'Daniel Brandt', locale: 'de', timeZone: 'Europe/Berlin', lead: 'clinician' },
      { key: 'priya', name: 'Priya Raman', lead: 'owner' },
      { key: 'walter', name: 'Walter Quigley', status: 'ARCHIVED' },
    ],
  },
  {
    slug: 'harbour',
    name: 'Harbour Back Clinic',
    members: [
      { key: 'other', name: 'Lena Fischer', email: 'clinician@other.test', role: 'CLINICIAN' },
      { key: 'harbour-owner', name: 'Aron Weiss', email: 'owner@other.test', role: 'OWNER' },
    ],
    clients: [
      { key: 'ruth', name: 'Ruth Calloway', lead: 'other' },
      { key: 'emeka', name: 'Emeka Obi' },
    ],
  },
];
