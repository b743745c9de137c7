import type { PrismaClient } from './generated/client/client.ts';
import { library } from './library/library.ts';
import { seedArticles } from './seed/articles.ts';
import { currentVersions, seedExercises } from './seed/exercises.ts';
import { PUBLIC_CLINIC_ID, fingerprint } from './seed/ids.ts';
import { seedMeasures } from './seed/measures.ts';
import { drawnPictures } from './seed/pictures.ts';
import { seedRoutines } from './seed/routines.ts';
import { seedSources } from './seed/sources.ts';

export { seedDemoHistory } from './demo/history/seed-history.ts';
export { seedDemo } from './demo/seed-demo.ts';

/**
 * Brings the public library up to what this release ships. What did not change is left alone, so seeding
 * twice changes nothing; what did becomes a new version, so nothing that was given is rewritten.
 */
export async function seedLibrary(prisma: PrismaClient): Promise<void> {
  const { sources, exercises, routines, articles, measures } = library;
  const pictures = await drawnPictures(new Map(exercises.map(({ slug, name }) => [slug, name])));
  const seedFingerprint = fingerprint([library, pictures.map(({ mediaId }) => mediaId)]);
  const clinic = await prisma.clinic.findUniqueOrThrow({ where: { id: PUBLIC_CLINIC_ID } });
  if (clinic.seedFingerprint === seedFingerprint) return;
  await prisma.$transaction(
    async (tx) => {
      // of several servers that start at once, the first seeds and the others find it done
      const [{ seedFingerprint: latest } = clinic] = await tx.$queryRaw<{ seedFingerprint: string | null }[]>`
        SELECT "seedFingerprint" FROM "Clinic" WHERE "id" = ${PUBLIC_CLINIC_ID}::uuid FOR UPDATE`;
      if (latest === seedFingerprint) return;
      const publishedAt = new Date();
      await seedSources(tx, sources);
      await seedExercises(tx, exercises, pictures, publishedAt);
      await seedRoutines(tx, routines, exercises, await currentVersions(tx), publishedAt);
      await seedArticles(tx, articles);
      await seedMeasures(tx, measures);
      await tx.clinic.update({ where: { id: PUBLIC_CLINIC_ID }, data: { seedFingerprint } });
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
}
