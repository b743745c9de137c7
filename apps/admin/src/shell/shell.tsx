import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { libraryLang } from '../i18n/library-language';
import { SearchTrigger } from '../search/search-trigger';
import { readViewer } from '../viewer/viewer';
import { MemberShell } from './member-shell';
import { OpenShell } from './open-shell';

/** The shell that fits whoever looks: the clinic's for members, the open one for everybody else. */
export async function Shell({ children }: { children: ReactNode }) {
  const viewer = await readViewer();
  if (viewer && viewer.kind !== 'CLIENT') return <MemberShell viewer={viewer}>{children}</MemberShell>;
  return (
    <OpenShell viewer={viewer} tools={<SearchTrigger isMember={false} />} lang={libraryLang(await getLocale())}>
      {children}
    </OpenShell>
  );
}
