import type { Metadata } from 'next';
import { GraphqlProvider } from '../../../../../graphql/browser';
import { ImportMeasure } from '../../../../../measure/import-measure';

export const metadata: Metadata = { title: 'Import an outcome measure' };

export default function ImportMeasurePage() {
  return (
    <GraphqlProvider>
      <ImportMeasure />
    </GraphqlProvider>
  );
}
