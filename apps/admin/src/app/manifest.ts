import type { MetadataRoute } from 'next';

/** Lets a phone install the application; it opens where a client's day begins. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/home',
    name: 'Reprise',
    short_name: 'Reprise',
    description: 'Your exercises, from start to end, with or without a network.',
    start_url: '/home',
    scope: '/',
    display: 'standalone',
    orientation: 'any',
    background_color: '#faf8f5',
    theme_color: '#faf8f5',
    icons: [
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
