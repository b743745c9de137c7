/** The demo clinic's people; everybody may know their password, and they exist only where the demo was asked for. */
export const demoAccounts = [
  { as: 'clinician', email: 'clinician@demo.test' },
  { as: 'client', email: 'client@demo.test' },
  { as: 'owner', email: 'owner@demo.test' },
] as const;

export const demoPassword = 'demo-password';
