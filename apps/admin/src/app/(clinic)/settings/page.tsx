import type { Metadata } from 'next';
import { AccountSettings } from '../../../member/account-settings';

export const metadata: Metadata = { title: 'Settings' };

export default function SettingsPage() {
  return <AccountSettings />;
}
