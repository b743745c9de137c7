import type { Metadata } from 'next';
import { MeasureList } from '../../../../measure/measure-list';

export const metadata: Metadata = { title: 'Outcome measures' };

export default function MeasuresPage() {
  return <MeasureList />;
}
