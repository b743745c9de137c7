import { z } from 'zod';
import type { Texts } from '../outcome-measure/domain.ts';

/** Where FHIR puts the words of another language. */
const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

export const extensionsSchema = z
  .array(
    z.looseObject({
      url: z.string(),
      valueInteger: z.number().optional(),
      valueDecimal: z.number().optional(),
      valueString: z.string().optional(),
      valueCode: z.string().optional(),
      valueMarkdown: z.string().optional(),
      extension: z.array(z.looseObject({ url: z.string() })).optional(),
    }),
  )
  .optional();
export type Extensions = z.infer<typeof extensionsSchema>;

/** What stands beside a text: its translations. */
export const besideSchema = z.looseObject({ extension: extensionsSchema }).optional();
type Beside = z.infer<typeof besideSchema>;

/** A text in its own language, taken for English, with the translations that stand beside it. */
export function textsOf(text: string, beside: Beside): Texts {
  const translations = (beside?.extension ?? []).filter(({ url }) => url === TRANSLATION);
  const said = translations.flatMap(({ extension = [] }) => {
    const part = (name: string) => extension.find(({ url }) => url === name) as Record<string, unknown> | undefined;
    const language = part('lang')?.['valueCode'];
    const content = part('content')?.['valueString'] ?? part('content')?.['valueMarkdown'];
    return typeof language === 'string' && typeof content === 'string' ? [[language, content] as const] : [];
  });
  return { ...Object.fromEntries(said), en: text };
}

/** The whole number or decimal that an extension says; undefined where it is not there. */
export function numberOf(extensions: Extensions, urls: readonly string[]): number | undefined {
  const found = extensions?.find(({ url }) => urls.includes(url));
  return found?.valueInteger ?? found?.valueDecimal;
}
