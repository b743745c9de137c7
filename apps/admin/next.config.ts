import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** Headers that hold for every answer; the content security policy needs a fresh nonce and stands in `src/proxy.ts`. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

const config: NextConfig = {
  poweredByHeader: false,
  // they read files of their own beside their code
  serverExternalPackages: ['pdfkit', 'sharp'],
  turbopack: {
    root: path.join(import.meta.dirname, '../..'),
    rules: {
      '*.{ts,tsx}': {
        condition: { content: /\/gql';/ },
        loaders: [path.join(import.meta.dirname, 'graphql-documents.mjs')],
      },
    },
  },
  experimental: {
    optimizePackageImports: ['@mantine/core', '@mantine/hooks'],
    // an import goes through here to the API, which has limits of its own: Next would cut it off at 10 MB
    proxyClientMaxBodySize: '24mb',
    // and would give up on one of thousands of records after 30 seconds
    proxyTimeout: 120_000,
  },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
