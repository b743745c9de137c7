import type { Metadata, Viewport } from 'next';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ColourSchemeScript } from '../theme/colour-scheme-script';
import '../theme/tokens.css';
import '../theme/reading.css';
import '../theme/global.css';

export const metadata: Metadata = {
  title: { template: '%s · Reprise', default: 'Reprise: exercise programmes with their sources' },
  description: 'Evidence-cited exercise programmes for physiotherapists and the people they treat.',
  applicationName: 'Reprise',
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/icons/180.png' },
  appleWebApp: { title: 'Reprise', statusBarStyle: 'default' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f5' },
    { media: '(prefers-color-scheme: dark)', color: '#161513' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()} data-mantine-color-scheme="light" suppressHydrationWarning>
      <head>
        <ColourSchemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
