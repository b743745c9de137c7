const withCommonNumber =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IN IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK TR UA ZA'.split(' ');

const numbers: Readonly<Record<string, string>> = {
  ...Object.fromEntries(withCommonNumber.map((country) => [country, '112'])),
  AU: '000',
  BR: '192',
  CA: '911',
  GB: '999',
  HK: '999',
  JP: '119',
  KR: '119',
  MX: '911',
  NZ: '111',
  SG: '995',
  US: '911',
};

/** The number that calls an ambulance in a country (ISO 3166-1 alpha-2); null where we do not know it. */
export function emergencyNumber(country: string): string | null {
  return Object.hasOwn(numbers, country) ? (numbers[country] ?? null) : null;
}
