import { z } from 'zod';
import { fileLimits } from './domain.ts';

/** A text of at most so many characters, which may be empty. */
export const text = (most: number = fileLimits.text) => z.string().max(most);
/** A text that says something. */
export const words = (most: number = fileLimits.text) => z.string().min(1).max(most);

/** What may be null, and is null when it is left out. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null as never);
/** A list, which is empty when it is left out. */
export const listOf = <Schema extends z.ZodType>(schema: Schema, most: number) =>
  z
    .array(schema)
    .max(most)
    .default([] as never);

/** A closed range of whole numbers; that it does not run backwards is checked beside the form. */
export const range = (min: number, max: number) => {
  const number = z.int().min(min).max(max);
  return z.strictObject({ min: number, max: number });
};

/** What things in a file are known by to each other. */
export const ref = words(80);

/** What stands in the address of a routine or an exercise. */
export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'It takes small letters and digits, with hyphens between them.');

/** A calendar date, YYYY-MM-DD. */
export const day = z.iso.date();
