-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('STARTED', 'DONE', 'PARTLY_DONE', 'SKIPPED');

-- CreateEnum
CREATE TYPE "SessionSkipReason" AS ENUM ('PAIN', 'TIME', 'UNSURE', 'OTHER');

-- CreateEnum
CREATE TYPE "PainMoment" AS ENUM ('BEFORE', 'DURING', 'AFTER', 'NEXT_MORNING', 'DIARY');

-- CreateEnum
CREATE TYPE "BodyLocation" AS ENUM ('HEAD_FRONT', 'NECK_FRONT', 'CHEST_LEFT', 'CHEST_RIGHT', 'ABDOMEN_LEFT', 'ABDOMEN_RIGHT', 'SHOULDER_FRONT_LEFT', 'SHOULDER_FRONT_RIGHT', 'UPPER_ARM_FRONT_LEFT', 'UPPER_ARM_FRONT_RIGHT', 'FOREARM_FRONT_LEFT', 'FOREARM_FRONT_RIGHT', 'HAND_FRONT_LEFT', 'HAND_FRONT_RIGHT', 'HIP_FRONT_LEFT', 'HIP_FRONT_RIGHT', 'THIGH_FRONT_LEFT', 'THIGH_FRONT_RIGHT', 'KNEE_FRONT_LEFT', 'KNEE_FRONT_RIGHT', 'SHIN_LEFT', 'SHIN_RIGHT', 'FOOT_TOP_LEFT', 'FOOT_TOP_RIGHT', 'HEAD_BACK', 'NECK_BACK', 'UPPER_BACK_LEFT', 'UPPER_BACK_RIGHT', 'LOWER_BACK_LEFT', 'LOWER_BACK_RIGHT', 'BUTTOCK_LEFT', 'BUTTOCK_RIGHT', 'SHOULDER_BACK_LEFT', 'SHOULDER_BACK_RIGHT', 'UPPER_ARM_BACK_LEFT', 'UPPER_ARM_BACK_RIGHT', 'FOREARM_BACK_LEFT', 'FOREARM_BACK_RIGHT', 'HAND_BACK_LEFT', 'HAND_BACK_RIGHT', 'THIGH_BACK_LEFT', 'THIGH_BACK_RIGHT', 'KNEE_BACK_LEFT', 'KNEE_BACK_RIGHT', 'CALF_LEFT', 'CALF_RIGHT', 'FOOT_SOLE_LEFT', 'FOOT_SOLE_RIGHT');

-- CreateEnum
CREATE TYPE "ScreeningCause" AS ENUM ('FIRST_USE', 'RED_BAND', 'ASKED');

-- CreateEnum
CREATE TYPE "AlertRule" AS ENUM ('RED_SCORE', 'RISING', 'NO_CONTACT', 'FLARE_DECLARED', 'RED_FLAG');

-- CreateEnum
CREATE TYPE "ChangeRule" AS ENUM ('BOTH', 'POINTS', 'PERCENT');

-- CreateEnum
CREATE TYPE "WaitingKind" AS ENUM ('RECORD_ITEM', 'FINISH_SESSION', 'END_FLARE');

-- AlterTable
ALTER TABLE "Clinic" ADD COLUMN     "alertsFlare" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "alertsNoContact" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "alertsRedScore" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "alertsRising" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "changeRule" "ChangeRule" NOT NULL DEFAULT 'BOTH',
ADD COLUMN     "redScoreAbove" INTEGER,
ADD COLUMN     "retentionYears" INTEGER NOT NULL DEFAULT 8,
ADD COLUMN     "risingBy" DOUBLE PRECISION NOT NULL DEFAULT 2,
ADD COLUMN     "silentDays" INTEGER NOT NULL DEFAULT 7;

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "clientKey" UUID NOT NULL,
    "planVersionId" UUID NOT NULL,
    "phaseKey" UUID NOT NULL,
    "dueKey" TEXT,
    "dueOn" DATE,
    "status" "SessionStatus" NOT NULL DEFAULT 'STARTED',
    "skipReason" "SessionSkipReason",
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "day" DATE NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "activeSeconds" INTEGER,
    "effort" INTEGER,
    "note" TEXT,
    "deviceAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishKey" UUID,
    "finishDeviceAt" TIMESTAMPTZ(3),
    "finishReceivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionItem" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "clientKey" UUID NOT NULL,
    "itemKey" UUID NOT NULL,
    "itemClinicId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "exerciseClinicId" UUID,
    "exerciseVersionId" UUID,
    "setsDone" INTEGER,
    "repsDone" INTEGER,
    "secondsDone" INTEGER,
    "leftDone" INTEGER,
    "rightDone" INTEGER,
    "effort" INTEGER,
    "skipReason" "SessionSkipReason",
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "deviceAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SessionItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PainScore" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "clientKey" UUID NOT NULL,
    "sessionKey" UUID,
    "sessionId" UUID,
    "itemKey" UUID,
    "itemClinicId" UUID,
    "itemId" UUID,
    "planVersionId" UUID,
    "intensity" INTEGER NOT NULL,
    "moment" "PainMoment" NOT NULL,
    "bodyLocations" "BodyLocation"[],
    "note" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "deviceAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PainScore_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Flare" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "clientKey" UUID NOT NULL,
    "planId" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "startedOn" DATE NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedOn" DATE,
    "note" TEXT,
    "deviceAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "endKey" UUID,
    "endDeviceAt" TIMESTAMPTZ(3),
    "endReceivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Flare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Screening" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "clientKey" UUID NOT NULL,
    "cause" "ScreeningCause" NOT NULL,
    "answers" JSONB NOT NULL,
    "isUrgent" BOOLEAN NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "deviceAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Screening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alert" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "rule" "AlertRule" NOT NULL,
    "facts" JSONB NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "isLate" BOOLEAN NOT NULL DEFAULT false,
    "subjectId" UUID,
    "acknowledgedAt" TIMESTAMPTZ(3),
    "acknowledgedById" UUID,
    "note" TEXT,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WaitingRecord" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "clientKey" UUID NOT NULL,
    "kind" "WaitingKind" NOT NULL,
    "awaitedKey" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WaitingRecord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Session_clinicId_clientId_day_idx" ON "Session"("clinicId", "clientId", "day");

-- CreateIndex
CREATE INDEX "Session_clinicId_clientId_dueOn_idx" ON "Session"("clinicId", "clientId", "dueOn");

-- CreateIndex
CREATE INDEX "Session_clinicId_clientId_recordedAt_id_idx" ON "Session"("clinicId", "clientId", "recordedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Session_clinicId_planVersionId_idx" ON "Session"("clinicId", "planVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_clinicId_id_key" ON "Session"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Session_clinicId_clientId_id_key" ON "Session"("clinicId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Session_clientId_clientKey_key" ON "Session"("clientId", "clientKey");

-- CreateIndex
CREATE UNIQUE INDEX "Session_clientId_finishKey_key" ON "Session"("clientId", "finishKey");

-- CreateIndex
CREATE INDEX "SessionItem_clinicId_clientId_sessionId_recordedAt_idx" ON "SessionItem"("clinicId", "clientId", "sessionId", "recordedAt");

-- CreateIndex
CREATE INDEX "SessionItem_itemClinicId_itemId_idx" ON "SessionItem"("itemClinicId", "itemId");

-- CreateIndex
CREATE INDEX "SessionItem_exerciseClinicId_exerciseVersionId_idx" ON "SessionItem"("exerciseClinicId", "exerciseVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "SessionItem_clinicId_id_key" ON "SessionItem"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SessionItem_clientId_clientKey_key" ON "SessionItem"("clientId", "clientKey");

-- CreateIndex
CREATE INDEX "PainScore_clinicId_clientId_recordedAt_id_idx" ON "PainScore"("clinicId", "clientId", "recordedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "PainScore_clinicId_clientId_sessionId_idx" ON "PainScore"("clinicId", "clientId", "sessionId");

-- CreateIndex
CREATE INDEX "PainScore_clientId_sessionKey_idx" ON "PainScore"("clientId", "sessionKey");

-- CreateIndex
CREATE INDEX "PainScore_itemClinicId_itemId_idx" ON "PainScore"("itemClinicId", "itemId");

-- CreateIndex
CREATE INDEX "PainScore_clinicId_planVersionId_idx" ON "PainScore"("clinicId", "planVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "PainScore_clinicId_id_key" ON "PainScore"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PainScore_clientId_clientKey_key" ON "PainScore"("clientId", "clientKey");

-- CreateIndex
CREATE INDEX "Flare_clinicId_clientId_startedAt_id_idx" ON "Flare"("clinicId", "clientId", "startedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Flare_clinicId_planId_idx" ON "Flare"("clinicId", "planId");

-- CreateIndex
CREATE UNIQUE INDEX "Flare_clinicId_id_key" ON "Flare"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Flare_clientId_clientKey_key" ON "Flare"("clientId", "clientKey");

-- CreateIndex
CREATE UNIQUE INDEX "Flare_clientId_endKey_key" ON "Flare"("clientId", "endKey");

-- CreateIndex
CREATE INDEX "Screening_clinicId_clientId_answeredAt_id_idx" ON "Screening"("clinicId", "clientId", "answeredAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Screening_clinicId_id_key" ON "Screening"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Screening_clientId_clientKey_key" ON "Screening"("clientId", "clientKey");

-- CreateIndex
CREATE INDEX "Alert_clinicId_acknowledgedAt_raisedAt_idx" ON "Alert"("clinicId", "acknowledgedAt", "raisedAt" DESC);

-- CreateIndex
CREATE INDEX "Alert_clinicId_clientId_raisedAt_idx" ON "Alert"("clinicId", "clientId", "raisedAt" DESC);

-- CreateIndex
CREATE INDEX "Alert_clinicId_acknowledgedById_idx" ON "Alert"("clinicId", "acknowledgedById");

-- CreateIndex
CREATE UNIQUE INDEX "Alert_clinicId_id_key" ON "Alert"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Alert_clientId_rule_subjectId_key" ON "Alert"("clientId", "rule", "subjectId");

-- CreateIndex
CREATE INDEX "WaitingRecord_clinicId_clientId_idx" ON "WaitingRecord"("clinicId", "clientId");

-- CreateIndex
CREATE INDEX "WaitingRecord_clientId_awaitedKey_idx" ON "WaitingRecord"("clientId", "awaitedKey");

-- CreateIndex
CREATE UNIQUE INDEX "WaitingRecord_clinicId_id_key" ON "WaitingRecord"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WaitingRecord_clientId_clientKey_key" ON "WaitingRecord"("clientId", "clientKey");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_clinicId_planVersionId_fkey" FOREIGN KEY ("clinicId", "planVersionId") REFERENCES "PlanVersion"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionItem" ADD CONSTRAINT "SessionItem_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionItem" ADD CONSTRAINT "SessionItem_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionItem" ADD CONSTRAINT "SessionItem_clinicId_clientId_sessionId_fkey" FOREIGN KEY ("clinicId", "clientId", "sessionId") REFERENCES "Session"("clinicId", "clientId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionItem" ADD CONSTRAINT "SessionItem_itemClinicId_itemId_fkey" FOREIGN KEY ("itemClinicId", "itemId") REFERENCES "Item"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionItem" ADD CONSTRAINT "SessionItem_exerciseClinicId_exerciseVersionId_fkey" FOREIGN KEY ("exerciseClinicId", "exerciseVersionId") REFERENCES "ExerciseVersion"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PainScore" ADD CONSTRAINT "PainScore_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PainScore" ADD CONSTRAINT "PainScore_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PainScore" ADD CONSTRAINT "PainScore_clinicId_clientId_sessionId_fkey" FOREIGN KEY ("clinicId", "clientId", "sessionId") REFERENCES "Session"("clinicId", "clientId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PainScore" ADD CONSTRAINT "PainScore_itemClinicId_itemId_fkey" FOREIGN KEY ("itemClinicId", "itemId") REFERENCES "Item"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PainScore" ADD CONSTRAINT "PainScore_clinicId_planVersionId_fkey" FOREIGN KEY ("clinicId", "planVersionId") REFERENCES "PlanVersion"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flare" ADD CONSTRAINT "Flare_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flare" ADD CONSTRAINT "Flare_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flare" ADD CONSTRAINT "Flare_clinicId_planId_fkey" FOREIGN KEY ("clinicId", "planId") REFERENCES "Plan"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Screening" ADD CONSTRAINT "Screening_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Screening" ADD CONSTRAINT "Screening_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_clinicId_acknowledgedById_fkey" FOREIGN KEY ("clinicId", "acknowledgedById") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingRecord" ADD CONSTRAINT "WaitingRecord_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingRecord" ADD CONSTRAINT "WaitingRecord_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Bounds that Prisma's schema language cannot say.
ALTER TABLE "Clinic" ADD CONSTRAINT "Clinic_alerts_check" CHECK (
  "redScoreAbove" BETWEEN 0 AND 9 AND "risingBy" BETWEEN 0.5 AND 10 AND "risingBy" * 2 = trunc("risingBy" * 2) AND "silentDays" BETWEEN 1 AND 90);
ALTER TABLE "Clinic" ADD CONSTRAINT "Clinic_retentionYears_check" CHECK ("retentionYears" BETWEEN 1 AND 50);
ALTER TABLE "Session" ADD CONSTRAINT "Session_amount_check" CHECK (
  "activeSeconds" BETWEEN 0 AND 86400 AND "effort" BETWEEN 0 AND 10);
ALTER TABLE "Session" ADD CONSTRAINT "Session_skipped_check" CHECK (
  ("status" = 'SKIPPED') = ("skipReason" IS NOT NULL) AND ("status" = 'SKIPPED') = ("startedAt" IS NULL));
ALTER TABLE "Session" ADD CONSTRAINT "Session_finished_check" CHECK (
  CASE WHEN "status" IN ('DONE', 'PARTLY_DONE')
  THEN num_nulls("finishKey", "finishedAt", "finishDeviceAt", "finishReceivedAt") = 0
  ELSE num_nonnulls("finishKey", "finishedAt", "finishDeviceAt", "finishReceivedAt", "activeSeconds", "effort") = 0 END);
ALTER TABLE "SessionItem" ADD CONSTRAINT "SessionItem_tenancy_check" CHECK (
  "itemClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001')
  AND "exerciseClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'));
ALTER TABLE "SessionItem" ADD CONSTRAINT "SessionItem_exercise_check" CHECK (num_nonnulls("exerciseClinicId", "exerciseVersionId") <> 1);
ALTER TABLE "SessionItem" ADD CONSTRAINT "SessionItem_amount_check" CHECK (
  "setsDone" BETWEEN 0 AND 100 AND "repsDone" BETWEEN 0 AND 10000 AND "secondsDone" BETWEEN 0 AND 86400
  AND "leftDone" BETWEEN 0 AND 10000 AND "rightDone" BETWEEN 0 AND 10000 AND "effort" BETWEEN 0 AND 10);
ALTER TABLE "PainScore" ADD CONSTRAINT "PainScore_intensity_check" CHECK ("intensity" BETWEEN 0 AND 10);
ALTER TABLE "PainScore" ADD CONSTRAINT "PainScore_item_check" CHECK (num_nonnulls("itemKey", "itemClinicId", "itemId") IN (0, 3));
ALTER TABLE "PainScore" ADD CONSTRAINT "PainScore_tenancy_check" CHECK (
  "itemClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'));
ALTER TABLE "PainScore" ADD CONSTRAINT "PainScore_session_check" CHECK ("sessionId" IS NULL OR "sessionKey" IS NOT NULL);
ALTER TABLE "Flare" ADD CONSTRAINT "Flare_ended_check" CHECK (
  num_nulls("endKey", "endedAt", "endedOn", "endDeviceAt", "endReceivedAt") IN (0, 5)
  AND "startedAt" <= "endedAt" AND "startedOn" <= "endedOn");
ALTER TABLE "Screening" ADD CONSTRAINT "Screening_answers_check" CHECK (jsonb_typeof("answers") = 'array');
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_acknowledged_check" CHECK (num_nonnulls("acknowledgedAt", "acknowledgedById") <> 1);

-- What a client recorded is never changed again; erasing the client may still delete it whole.
CREATE TRIGGER "SessionItem_immutable" BEFORE UPDATE ON "SessionItem" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Screening_immutable" BEFORE UPDATE ON "Screening" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A score that came before its session is put into it, once.
CREATE TRIGGER "PainScore_immutable" BEFORE UPDATE ON "PainScore" FOR EACH ROW
  WHEN (OLD."sessionId" IS NOT NULL OR to_jsonb(OLD) - 'sessionId' <> to_jsonb(NEW) - 'sessionId')
  EXECUTE FUNCTION refuse_change();

-- A session is finished once; an item that comes after that may still say that a part of it was skipped.
CREATE TRIGGER "Session_immutable" BEFORE UPDATE ON "Session" FOR EACH ROW
  WHEN (NOT (
    OLD."status" = 'STARTED' AND NEW."status" IN ('DONE', 'PARTLY_DONE')
      AND to_jsonb(OLD) - '{status,finishedAt,activeSeconds,effort,note,finishKey,finishDeviceAt,finishReceivedAt}'::text[]
        = to_jsonb(NEW) - '{status,finishedAt,activeSeconds,effort,note,finishKey,finishDeviceAt,finishReceivedAt}'::text[]
    OR OLD."status" = 'DONE' AND NEW."status" = 'PARTLY_DONE'
      AND to_jsonb(OLD) - 'status' = to_jsonb(NEW) - 'status'))
  EXECUTE FUNCTION refuse_change();

-- A flare-up ends once.
CREATE TRIGGER "Flare_immutable" BEFORE UPDATE ON "Flare" FOR EACH ROW
  WHEN (OLD."endedAt" IS NOT NULL
    OR to_jsonb(OLD) - '{endedAt,endedOn,endKey,endDeviceAt,endReceivedAt}'::text[]
      <> to_jsonb(NEW) - '{endedAt,endedOn,endKey,endDeviceAt,endReceivedAt}'::text[])
  EXECUTE FUNCTION refuse_change();
