import type { Metadata } from 'next';
import { ClinicSettings } from '../../../../clinic/clinic-settings';

export const metadata: Metadata = { title: 'Your clinic' };

export default function ClinicSettingsPage() {
  return <ClinicSettings />;
}
