import type { Prisma } from '../generated/client/client.ts';
import type { MeasureData } from '../library/shapes.ts';
import { PUBLIC_CLINIC_ID, fingerprint, seedId } from './ids.ts';

const owned = { clinicId: PUBLIC_CLINIC_ID };

/** Writes what is new of the public outcome measures: a definition that changed is a new version, and answers stay. */
export async function seedMeasures(tx: Prisma.TransactionClient, measures: readonly MeasureData[]) {
  for (const { slug, definition } of measures) {
    const id = seedId('outcome-measure', slug);
    const name = definition.title.en;
    const versionId = seedId('outcome-measure-version', `${slug}:${fingerprint(definition)}`);
    await tx.outcomeMeasure.upsert({ where: { id }, create: { ...owned, id, slug, name }, update: { name } });
    const known = await tx.outcomeMeasureVersion.findMany({ where: { measureId: id }, select: { id: true } });
    if (!known.some((version) => version.id === versionId)) {
      const number = known.length + 1;
      await tx.outcomeMeasureVersion.create({
        data: {
          ...owned,
          id: versionId,
          measureId: id,
          number,
          definition: definition as unknown as Prisma.InputJsonObject,
        },
      });
    }
    await tx.outcomeMeasure.update({ where: { id }, data: { currentVersionId: versionId }, select: { id: true } });
  }
}
