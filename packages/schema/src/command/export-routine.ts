import { OperatorError } from '@reprise/prisma';
import { z } from 'zod';
import { NotFoundError } from '../errors.ts';
import type { ExchangeFormat } from '../routine-exchange/domain.ts';
import { exportRoutine } from '../routine-exchange/export-data.ts';
import { workAt } from './place.ts';

const formats: Record<string, ExchangeFormat> = { json: 'JSON', fhir: 'FHIR' };
export const routineFormatOptions = Object.keys(formats).join('|');

const operation = `query ($input: ExportRoutineInput!) { answer: exportRoutine(input: $input) {
  ... on Error { message } ... on RoutineExport { text } } }`;
const answered = z.object({ text: z.string().optional(), message: z.string().optional() });

/** The text of a routine as a file, by its slug; of two with one slug, the clinic's own. */
export async function exportedRoutine(slug: string, option: string, clinic: string | null): Promise<string> {
  const format = Object.hasOwn(formats, option) ? formats[option] : undefined;
  if (!format)
    throw new OperatorError(`There is no format ${JSON.stringify(option)} of a routine: say ${routineFormatOptions}.`);
  return workAt('npm run export', clinic, {
    async onDatabase(context) {
      try {
        return (await exportRoutine(context, { slug }, format)).text;
      } catch (error) {
        throw error instanceof NotFoundError ? new OperatorError(error.message) : error;
      }
    },
    async throughApi(api) {
      const { text, message } = answered.parse(await api.ask(operation, { input: { slug, format } }));
      if (text === undefined) throw new OperatorError(message ?? 'It was not answered.');
      return text;
    },
  });
}
