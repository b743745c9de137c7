import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fhirValidator } from '../testing/fhir-validator.ts';
import { anyFile } from './arbitrary.ts';
import { type Extension, definition, extensionsOf } from './fhir-extension.ts';
import { fhirOf } from './fhir-write.ts';
import { fileSchema } from './file.ts';
import { jsonSchemaFile, printedJsonSchema } from './json-schema.ts';
import {
  printedStructureDefinitions,
  structureDefinitions,
  structureDefinitionsFile,
} from './structure-definitions.ts';

const renewed = 'npm run print -w @reprise/schema renews it';

describe('the published JSON Schema', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(printedJsonSchema()));

  it('is the one that the reader has', async () => {
    expect(await readFile(jsonSchemaFile, 'utf8'), renewed).toBe(printedJsonSchema());
  });

  it('takes what is written, and what leaves out all that may be', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(validate(JSON.parse(JSON.stringify(file))) || validate.errors).toBe(true);
      }),
      { numRuns: 100 },
    );
    const short = { format: 'reprise-routine', version: 1, routine: { slug: 'a', title: 'A', summary: '' } };
    expect([validate(short), fileSchema.safeParse(short).success]).toEqual([true, true]);
  });

  it('refuses what the reader refuses', () => {
    const [file] = fc.sample(anyFile, { seed: 7, numRuns: 1 });
    const { routine } = file ?? {};
    for (const wrong of [
      { ...file, version: 2 },
      { ...file, colour: 'red' },
      { ...file, routine: { ...routine, statedMinutes: 0 } },
      { ...file, routine: { ...routine, blocks: [{ key: 'x' }] } },
      { ...file, sources: [{ ref: 'a', type: 'POEM', title: 'A' }] },
    ])
      expect([validate(wrong), fileSchema.safeParse(wrong).success]).toEqual([false, false]);
  });
});

interface Slice {
  readonly id: string;
  readonly sliceName?: string;
  readonly max?: string;
  readonly type?: readonly { readonly code: string }[];
}

describe('the published StructureDefinitions', () => {
  const resources = structureDefinitions().entry.map(({ resource }) => resource);
  const elementsOf = new Map(
    resources.map(({ url, differential }) => [
      url,
      new Map((differential.element as unknown as Slice[]).map((one) => [one.id, one])),
    ]),
  );

  it('are those that are written, and valid', async () => {
    expect(await readFile(structureDefinitionsFile, 'utf8'), renewed).toBe(printedStructureDefinitions());
    expect(fhirValidator()(structureDefinitions())).toEqual([]);
  });

  /** What an extension has in it that its definition does not. */
  function unknownParts(extension: Extension, slices: ReadonlyMap<string, Slice>, id: string): string[] {
    const value = Object.keys(extension).find((name) => name.startsWith('value'));
    const types = slices
      .get(`${id}.value[x]`)
      ?.type?.map(({ code }) => `value${code.charAt(0).toUpperCase()}${code.slice(1)}`);
    return [
      ...(value && !types?.includes(value) ? [`${id} has a ${value}`] : []),
      ...extensionsOf(extension).flatMap((part) => {
        const at = `${id}.extension:${part.url}`;
        return slices.has(at) ? unknownParts(part, slices, at) : [`${at} is not defined`];
      }),
    ];
  }

  it('define every extension that a routine is written with', () => {
    const met = new Set<string>();
    const look = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const own = extensionsOf(value).flatMap((extension) => {
        met.add(extension.url);
        return unknownParts(extension, elementsOf.get(extension.url) ?? new Map(), 'Extension');
      });
      const within = Object.entries(value).flatMap(([name, part]) => (name === 'extension' ? [] : look(part)));
      return [...own, ...within];
    };
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(look(fhirOf(file, { isPublished: true }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect([...met].toSorted()).toEqual(
      ['block', 'claim', 'dose', 'exercise', 'item', 'routine', 'source'].map(definition),
    );
  });
});
