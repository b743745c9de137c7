import { z } from 'zod';

export const words = z.string();
export const perhaps = <Schema extends z.ZodType>(schema: Schema) => schema.nullable();
export const moment = z.iso.datetime().describe('In UTC.');
export const day = z.iso.date().describe('Where the client lived.');
