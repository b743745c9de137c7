-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "SourceType" ADD VALUE 'CHAPTER';
ALTER TYPE "SourceType" ADD VALUE 'CONFERENCE_PAPER';
ALTER TYPE "SourceType" ADD VALUE 'THESIS';
ALTER TYPE "SourceType" ADD VALUE 'REPORT';
ALTER TYPE "SourceType" ADD VALUE 'OTHER';

-- AlterTable
ALTER TABLE "ExerciseVersion" ADD COLUMN     "attribution" JSONB,
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Media" ADD COLUMN     "durationMilliseconds" INTEGER,
ADD COLUMN     "posterId" UUID,
ADD COLUMN     "uploadedById" UUID;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "pedroItems" BOOLEAN[] DEFAULT ARRAY[]::BOOLEAN[],
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_clinicId_posterId_fkey" FOREIGN KEY ("clinicId", "posterId") REFERENCES "Media"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_clinicId_uploadedById_fkey" FOREIGN KEY ("clinicId", "uploadedById") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Bounds that Prisma's schema language cannot say.
ALTER TABLE "Source" ADD CONSTRAINT "Source_pedroItems_check" CHECK (cardinality("pedroItems") IN (0, 11));
ALTER TABLE "Media" ADD CONSTRAINT "Media_durationMilliseconds_check" CHECK ("durationMilliseconds" BETWEEN 0 AND 600000);
ALTER TABLE "Media" ADD CONSTRAINT "Media_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "ExerciseVersion" ADD CONSTRAINT "ExerciseVersion_attribution_check" CHECK (jsonb_typeof("attribution") = 'object');
