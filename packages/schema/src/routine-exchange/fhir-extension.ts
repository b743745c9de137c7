import { z } from 'zod';
import { NAMESPACE } from './domain.ts';

/** An element of FHIR as it stands in JSON. */
export type Element = Readonly<Record<string, unknown>>;

/** An extension; those within another go by bare names. */
export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly [value: `value${string}`]: unknown;
}

/** The canonical address of one of this project's definitions. */
export const definition = (name: string) => `${NAMESPACE}/fhir/StructureDefinition/${name}`;

interface Unwrapped {
  readonly schema: z.ZodType;
  /** What is meant when nothing is said; undefined when the part is then not there, or has to be. */
  readonly otherwise: unknown;
}

/** Takes off what only says that a part may be left out, and what it then is. */
function unwrapped(form: z.ZodType): Unwrapped {
  let [schema, otherwise, isOptional] = [form, undefined as unknown, false];
  for (;;) {
    if (schema instanceof z.ZodDefault) otherwise = schema.def.defaultValue;
    else if (schema instanceof z.ZodOptional) isOptional = true;
    else if (!(schema instanceof z.ZodNullable)) break;
    schema = schema.unwrap() as z.ZodType;
  }
  // a text cannot be empty in FHIR: one that is, is left out
  if (otherwise === undefined && !isOptional && schema instanceof z.ZodString) otherwise = '';
  return { schema, otherwise };
}

const isRange = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodObject && Object.keys(schema.shape).join() === 'min,max';

const isWhole = (schema: z.ZodType): boolean => schema instanceof z.ZodNumber && (schema.format ?? '').includes('int');

const isEmpty = (value: unknown, otherwise: unknown) =>
  value === undefined ||
  value === null ||
  value === otherwise ||
  (typeof value === 'object' && typeof otherwise === 'object' && JSON.stringify(value) === JSON.stringify(otherwise));

/** The shape of the member of a union that a value is, told by its names. */
function memberOf(schema: z.ZodUnion, names: readonly string[]): z.ZodType {
  const members = schema.options as readonly z.ZodType[];
  const fits = (one: z.ZodType) => one instanceof z.ZodObject && names.every((name) => name in one.shape);
  return members.find(fits) ?? z.never();
}

/** Writes a value of a form as an extension of that name; nothing when it says nothing. */
function written(url: string, form: z.ZodType, value: unknown): Extension[] {
  const { schema, otherwise } = unwrapped(form);
  if (isEmpty(value, otherwise)) return [];
  if (schema instanceof z.ZodArray)
    return (value as readonly unknown[]).flatMap((one) => written(url, schema.element as z.ZodType, one ?? null));
  if (schema instanceof z.ZodUnion) return written(url, memberOf(schema, Object.keys(value as object)), value);
  if (isRange(schema)) {
    const { min, max } = value as { min: number; max: number };
    return [{ url, valueRange: { low: { value: min }, high: { value: max } } }];
  }
  if (schema instanceof z.ZodObject) {
    const extension = parts(schema, value as Element);
    // an extension cannot be empty: that there is one is all that it says
    return [extension.length > 0 ? { url, extension } : { url, valueBoolean: true }];
  }
  if (schema instanceof z.ZodRecord) return [{ url, valueString: JSON.stringify(value) }];
  if (typeof value === 'boolean') return [{ url, valueBoolean: value }];
  if (typeof value === 'number') return [{ url, [isWhole(schema) ? 'valueInteger' : 'valueDecimal']: value }];
  return [{ url, [schema instanceof z.ZodEnum ? 'valueCode' : 'valueString']: value } as Extension];
}

function parts(schema: z.ZodObject, value: Element): Extension[] {
  return Object.entries(schema.shape).flatMap(([name, form]) => written(name, form as z.ZodType, value[name]));
}

/** Writes a value as an extension of this project's, with a part of the same name for each of its own. */
export function extensionOf(name: string, form: z.ZodType, value: unknown): Extension {
  const [{ url: _url, ...said } = { url: '', valueBoolean: true }] = written(name, form, value);
  return { url: definition(name), ...said };
}

/** The extensions of an element; whatever is no extension is passed over. */
export function extensionsOf(element: unknown): readonly Extension[] {
  const list: unknown = (element as Element | null | undefined)?.['extension'];
  return Array.isArray(list) ? list.filter((one) => typeof (one as Element | null)?.['url'] === 'string') : [];
}

const number = (quantity: unknown): unknown => (quantity as Element | undefined)?.['value'];

/** What one extension says, as the form has it; whether it is right, the form tells afterwards. */
function saidBy(form: z.ZodType, extension: Extension): unknown {
  const { schema } = unwrapped(form);
  if (isRange(schema)) {
    const said = extension['valueRange'] as Element | undefined;
    return { min: number(said?.['low']), max: number(said?.['high']) };
  }
  if (schema instanceof z.ZodUnion) {
    const names = extensionsOf(extension).map(({ url }) => url);
    return saidBy(memberOf(schema, names), extension);
  }
  if (schema instanceof z.ZodObject) return partsOf(schema, extension);
  const [, value] = Object.entries(extension).find(([name]) => name.startsWith('value')) ?? [];
  if (schema instanceof z.ZodRecord && typeof value === 'string') return readRecord(value);
  return value;
}

function readRecord(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function partsOf(schema: z.ZodObject, element: unknown): Record<string, unknown> {
  const extensions = extensionsOf(element);
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, form]): [string, unknown][] => {
      const found = extensions.filter(({ url }) => url === name);
      const { schema: bare, otherwise } = unwrapped(form as z.ZodType);
      if (bare instanceof z.ZodArray) return [[name, found.map((one) => saidBy(bare.element as z.ZodType, one))]];
      const [one] = found;
      if (one) return [[name, saidBy(form as z.ZodType, one)]];
      return otherwise === undefined ? [] : [[name, otherwise]];
    }),
  );
}

/** Finds this project's extension of a name on an element. */
export function findExtension(element: unknown, name: string): Extension | undefined {
  return extensionsOf(element).find(({ url }) => url === definition(name));
}

/** Reads this project's extension of a name from an element, as `extensionOf` wrote it; null when there is none. */
export function readExtension(element: unknown, name: string, form: z.ZodObject): Record<string, unknown> | null {
  const extension = findExtension(element, name);
  return extension ? partsOf(form, extension) : null;
}

/** How one part of an extension stands in FHIR. */
export interface PartType {
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** Of its value; boolean where it may say nothing but that it is there. */
  readonly types: readonly string[];
  readonly parts: Readonly<Record<string, PartType>>;
  readonly definition: string | undefined;
}

function typesOf(schema: z.ZodType): string[] {
  if (isRange(schema)) return ['Range'];
  if (schema instanceof z.ZodEnum) return ['code'];
  if (schema instanceof z.ZodNumber) return [isWhole(schema) ? 'integer' : 'decimal'];
  return schema instanceof z.ZodBoolean || schema instanceof z.ZodObject ? ['boolean'] : ['string'];
}

/** Says how `extensionOf` writes a form. */
export function partTypeOf(form: z.ZodType): PartType {
  const { schema: outer, otherwise } = unwrapped(form);
  const isList = outer instanceof z.ZodArray;
  const { schema } = isList ? unwrapped(outer.element as z.ZodType) : { schema: outer };
  const members = schema instanceof z.ZodUnion ? (schema.options as readonly z.ZodType[]) : [schema];
  const shapes = members.flatMap((one) => (one instanceof z.ZodObject && !isRange(one) ? [one.shape] : []));
  const parts = shapes
    .flatMap((shape) => Object.entries(shape))
    .map(([name, part]) => [name, part as z.ZodType] as const);
  const isOneOf = members.length > 1;
  return {
    isRequired: !isList && otherwise === undefined && !form.safeParse(undefined).success,
    isList,
    types: shapes.length > 0 ? ['boolean'] : typesOf(schema),
    parts: Object.fromEntries(
      parts.map(([name, part]) => [name, { ...partTypeOf(part), ...(isOneOf ? { isRequired: false } : {}) }]),
    ),
    definition: form.description ?? outer.description,
  };
}
