-- DropIndex
DROP INDEX "Plan_clinicId_status_idx";

-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "endsOn" DATE;

-- AlterTable
ALTER TABLE "PlanVersion" ADD COLUMN     "letsSwap" BOOLEAN NOT NULL DEFAULT true;

-- CreateIndex
CREATE INDEX "Plan_clinicId_status_endsOn_idx" ON "Plan"("clinicId", "status", "endsOn");

-- The last day of the phases of the latest version; none where one of them is open.
UPDATE "Plan" SET "endsOn" = (
  SELECT CASE WHEN bool_and("endsOn" IS NOT NULL) THEN max("endsOn") END
  FROM "PlanPhase" WHERE "planVersionId" = "currentVersionId" AND NOT "isFlare");
