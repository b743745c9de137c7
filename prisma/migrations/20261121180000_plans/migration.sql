-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('ACTIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "Weekday" AS ENUM ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');

-- CreateEnum
CREATE TYPE "AccessKind" AS ENUM ('CODE', 'LINK');

-- AlterTable
ALTER TABLE "Client" ADD COLUMN     "condition" TEXT,
ADD COLUMN     "contactEmail" CITEXT,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "precautions" "Precaution"[],
ADD COLUMN     "privateNote" TEXT,
ADD COLUMN     "reviewOn" DATE,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Clinic" ADD COLUMN     "amberMax" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "greenMax" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "stopRule" TEXT;

-- AlterTable
ALTER TABLE "Identity" ALTER COLUMN "email" DROP NOT NULL;

-- AlterTable
ALTER TABLE "SignIn" ADD COLUMN     "device" TEXT,
ADD COLUMN     "lastSeenAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Plan" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "status" "PlanStatus" NOT NULL DEFAULT 'ACTIVE',
    "currentVersionId" UUID,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanVersion" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" UUID NOT NULL,
    "reason" TEXT,
    "inForceFrom" DATE NOT NULL,
    "greenMax" INTEGER NOT NULL,
    "amberMax" INTEGER NOT NULL,
    "stopRule" TEXT,
    "pausedFrom" DATE,
    "pausedUntil" DATE,
    "message" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PlanVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanPhase" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "planVersionId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "routineClinicId" UUID NOT NULL,
    "routineVersionId" UUID NOT NULL,
    "timesPerDay" INTEGER NOT NULL DEFAULT 1,
    "daysOfWeek" "Weekday"[],
    "everyDays" INTEGER,
    "startsOn" DATE,
    "endsOn" DATE,
    "isFlare" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PlanPhase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanItemChange" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "planPhaseId" UUID NOT NULL,
    "itemKey" UUID NOT NULL,
    "exerciseClinicId" UUID,
    "exerciseVersionId" UUID,
    "isLeftOut" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "hasDose" BOOLEAN NOT NULL DEFAULT false,
    "setsMin" INTEGER,
    "setsMax" INTEGER,
    "repsMin" INTEGER,
    "repsMax" INTEGER,
    "holdMin" INTEGER,
    "holdMax" INTEGER,
    "holdIsMinimum" BOOLEAN NOT NULL DEFAULT false,
    "breathsMin" INTEGER,
    "breathsMax" INTEGER,
    "stepsMin" INTEGER,
    "stepsMax" INTEGER,
    "side" "Side" NOT NULL DEFAULT 'BOTH',
    "oneSideFirst" BOOLEAN NOT NULL DEFAULT false,
    "restMin" INTEGER,
    "restMax" INTEGER,
    "tempo" TEXT,
    "loadKilograms" DECIMAL(5,2),
    "loadBand" "BandColour",
    "effortMin" INTEGER,
    "effortMax" INTEGER,
    "timesPerDayMin" INTEGER,
    "timesPerDayMax" INTEGER,
    "daysPerWeekMin" INTEGER,
    "daysPerWeekMax" INTEGER,
    "openEnded" BOOLEAN NOT NULL DEFAULT false,
    "left" JSONB,
    "right" JSONB,

    CONSTRAINT "PlanItemChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessGrant" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "kind" "AccessKind" NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccessGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "to" CITEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Plan_clinicId_clientId_createdAt_idx" ON "Plan"("clinicId", "clientId", "createdAt");

-- CreateIndex
CREATE INDEX "Plan_clinicId_status_idx" ON "Plan"("clinicId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_clinicId_id_key" ON "Plan"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_id_currentVersionId_key" ON "Plan"("id", "currentVersionId");

-- CreateIndex
CREATE INDEX "PlanVersion_clinicId_authorId_idx" ON "PlanVersion"("clinicId", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanVersion_clinicId_id_key" ON "PlanVersion"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PlanVersion_planId_id_key" ON "PlanVersion"("planId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PlanVersion_planId_number_key" ON "PlanVersion"("planId", "number");

-- CreateIndex
CREATE INDEX "PlanPhase_routineClinicId_routineVersionId_idx" ON "PlanPhase"("routineClinicId", "routineVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanPhase_clinicId_id_key" ON "PlanPhase"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PlanPhase_planVersionId_key_key" ON "PlanPhase"("planVersionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "PlanPhase_planVersionId_position_key" ON "PlanPhase"("planVersionId", "position");

-- CreateIndex
CREATE INDEX "PlanItemChange_exerciseClinicId_exerciseVersionId_idx" ON "PlanItemChange"("exerciseClinicId", "exerciseVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanItemChange_clinicId_id_key" ON "PlanItemChange"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PlanItemChange_planPhaseId_itemKey_key" ON "PlanItemChange"("planPhaseId", "itemKey");

-- CreateIndex
CREATE UNIQUE INDEX "AccessGrant_secretHash_key" ON "AccessGrant"("secretHash");

-- CreateIndex
CREATE INDEX "AccessGrant_clinicId_clientId_createdAt_idx" ON "AccessGrant"("clinicId", "clientId", "createdAt");

-- CreateIndex
CREATE INDEX "AccessGrant_clinicId_createdById_idx" ON "AccessGrant"("clinicId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "AccessGrant_clinicId_id_key" ON "AccessGrant"("clinicId", "id");

-- CreateIndex
CREATE INDEX "Mail_clinicId_createdAt_idx" ON "Mail"("clinicId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_clinicId_id_key" ON "Mail"("clinicId", "id");

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_id_currentVersionId_fkey" FOREIGN KEY ("id", "currentVersionId") REFERENCES "PlanVersion"("planId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanVersion" ADD CONSTRAINT "PlanVersion_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanVersion" ADD CONSTRAINT "PlanVersion_clinicId_planId_fkey" FOREIGN KEY ("clinicId", "planId") REFERENCES "Plan"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanVersion" ADD CONSTRAINT "PlanVersion_clinicId_authorId_fkey" FOREIGN KEY ("clinicId", "authorId") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanPhase" ADD CONSTRAINT "PlanPhase_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanPhase" ADD CONSTRAINT "PlanPhase_clinicId_planVersionId_fkey" FOREIGN KEY ("clinicId", "planVersionId") REFERENCES "PlanVersion"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanPhase" ADD CONSTRAINT "PlanPhase_routineClinicId_routineVersionId_fkey" FOREIGN KEY ("routineClinicId", "routineVersionId") REFERENCES "RoutineVersion"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItemChange" ADD CONSTRAINT "PlanItemChange_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItemChange" ADD CONSTRAINT "PlanItemChange_clinicId_planPhaseId_fkey" FOREIGN KEY ("clinicId", "planPhaseId") REFERENCES "PlanPhase"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItemChange" ADD CONSTRAINT "PlanItemChange_exerciseClinicId_exerciseVersionId_fkey" FOREIGN KEY ("exerciseClinicId", "exerciseVersionId") REFERENCES "ExerciseVersion"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_clinicId_createdById_fkey" FOREIGN KEY ("clinicId", "createdById") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- At most one plan of a client is active.
CREATE UNIQUE INDEX "Plan_active_key" ON "Plan"("clientId") WHERE "status" = 'ACTIVE';

-- Bounds that Prisma's schema language cannot say.
ALTER TABLE "Clinic" ADD CONSTRAINT "Clinic_bands_check" CHECK (0 <= "greenMax" AND "greenMax" <= "amberMax" AND "amberMax" < 10);
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_ended_check" CHECK (("status" = 'ENDED') = ("endedAt" IS NOT NULL));
ALTER TABLE "PlanVersion" ADD CONSTRAINT "PlanVersion_number_check" CHECK ("number" >= 1);
ALTER TABLE "PlanVersion" ADD CONSTRAINT "PlanVersion_bands_check" CHECK (0 <= "greenMax" AND "greenMax" <= "amberMax" AND "amberMax" < 10);
ALTER TABLE "PlanVersion" ADD CONSTRAINT "PlanVersion_pause_check" CHECK (
  "pausedUntil" IS NULL OR "pausedFrom" IS NOT NULL AND "pausedFrom" <= "pausedUntil");
ALTER TABLE "PlanPhase" ADD CONSTRAINT "PlanPhase_position_check" CHECK ("position" >= 0);
ALTER TABLE "PlanPhase" ADD CONSTRAINT "PlanPhase_tenancy_check" CHECK ("routineClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'));
ALTER TABLE "PlanPhase" ADD CONSTRAINT "PlanPhase_timesPerDay_check" CHECK ("timesPerDay" BETWEEN 1 AND 12);
ALTER TABLE "PlanPhase" ADD CONSTRAINT "PlanPhase_everyDays_check" CHECK ("everyDays" BETWEEN 1 AND 30);
ALTER TABLE "PlanPhase" ADD CONSTRAINT "PlanPhase_schedule_check" CHECK (("everyDays" IS NULL) = (cardinality("daysOfWeek") > 0));
ALTER TABLE "PlanPhase" ADD CONSTRAINT "PlanPhase_days_check" CHECK (
  CASE WHEN "isFlare" THEN "startsOn" IS NULL AND "endsOn" IS NULL
  ELSE "startsOn" IS NOT NULL AND ("endsOn" IS NULL OR "startsOn" <= "endsOn" AND "endsOn" - "startsOn" < 731) END);
CREATE UNIQUE INDEX "PlanPhase_flare_key" ON "PlanPhase"("planVersionId") WHERE "isFlare";
ALTER TABLE "PlanItemChange" ADD CONSTRAINT "PlanItemChange_tenancy_check" CHECK ("exerciseClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'));
ALTER TABLE "PlanItemChange" ADD CONSTRAINT "PlanItemChange_exercise_check" CHECK (num_nonnulls("exerciseClinicId", "exerciseVersionId") <> 1);
ALTER TABLE "PlanItemChange" ADD CONSTRAINT "PlanItemChange_dose_check" CHECK (
  dose_range_is_valid("setsMin", "setsMax", 1, 20) AND dose_range_is_valid("repsMin", "repsMax", 1, 200)
  AND dose_range_is_valid("holdMin", "holdMax", 1, 900) AND dose_range_is_valid("breathsMin", "breathsMax", 1, 60)
  AND dose_range_is_valid("stepsMin", "stepsMax", 1, 50) AND dose_range_is_valid("restMin", "restMax", 0, 900)
  AND dose_range_is_valid("effortMin", "effortMax", 0, 10)
  AND dose_range_is_valid("timesPerDayMin", "timesPerDayMax", 1, 12)
  AND dose_range_is_valid("daysPerWeekMin", "daysPerWeekMax", 1, 7));
ALTER TABLE "PlanItemChange" ADD CONSTRAINT "PlanItemChange_load_check" CHECK (
  num_nonnulls("loadKilograms", "loadBand") <= 1 AND "loadKilograms" BETWEEN 0 AND 500 AND "loadKilograms" * 4 = trunc("loadKilograms" * 4));
ALTER TABLE "PlanItemChange" ADD CONSTRAINT "PlanItemChange_manner_check" CHECK (
  "tempo" ~ '^[0-9]{1,2}(-[0-9]{1,2}){2,3}$' AND (NOT "oneSideFirst" OR "side" = 'EACH')
  AND dose_side_is_valid("left") AND dose_side_is_valid("right"));
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_secretHash_check" CHECK ("secretHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_expiresAt_check" CHECK ("expiresAt" > "createdAt");

-- What was prescribed is never changed again; erasing a client may still delete it whole.
CREATE TRIGGER "PlanVersion_immutable" BEFORE UPDATE ON "PlanVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PlanPhase_immutable" BEFORE UPDATE ON "PlanPhase" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PlanItemChange_immutable" BEFORE UPDATE ON "PlanItemChange" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A phase, or a change of an item, comes with its version and never later.
CREATE FUNCTION refuse_late_part_of_plan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  version uuid;
BEGIN
  IF TG_TABLE_NAME = 'PlanPhase' THEN
    version := NEW."planVersionId";
  ELSE
    SELECT "planVersionId" INTO version FROM "PlanPhase" WHERE "id" = NEW."planPhaseId";
  END IF;
  IF EXISTS (SELECT FROM "PlanVersion" WHERE "id" = version AND xmin <> pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'a version of a plan is not changed once written' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "PlanPhase_with_its_version" BEFORE INSERT ON "PlanPhase" FOR EACH ROW EXECUTE FUNCTION refuse_late_part_of_plan();
CREATE TRIGGER "PlanItemChange_with_its_version" BEFORE INSERT ON "PlanItemChange" FOR EACH ROW EXECUTE FUNCTION refuse_late_part_of_plan();
