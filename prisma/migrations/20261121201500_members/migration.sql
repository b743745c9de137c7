-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN     "fromVersion" INTEGER,
ADD COLUMN     "toVersion" INTEGER;

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "invitedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "WelcomeLink" ADD COLUMN     "revokedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "secondFactorId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SecondFactor_clinicId_id_key" ON "SecondFactor"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SecondFactor_clinicId_memberId_key" ON "SecondFactor"("clinicId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "RecoveryCode_codeHash_key" ON "RecoveryCode"("codeHash");

-- CreateIndex
CREATE INDEX "RecoveryCode_clinicId_secondFactorId_idx" ON "RecoveryCode"("clinicId", "secondFactorId");

-- CreateIndex
CREATE UNIQUE INDEX "RecoveryCode_clinicId_id_key" ON "RecoveryCode"("clinicId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_clinicId_actorId_at_idx" ON "AuditEvent"("clinicId", "actorId", "at" DESC);

-- AddForeignKey
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_clinicId_memberId_fkey" FOREIGN KEY ("clinicId", "memberId") REFERENCES "Member"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_clinicId_secondFactorId_fkey" FOREIGN KEY ("clinicId", "secondFactorId") REFERENCES "SecondFactor"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Those who were asked to come in and have not yet: nobody knows a password of theirs, and their link is unused.
UPDATE "Member" SET "invitedAt" = "Member"."createdAt"
FROM "Identity"
WHERE "Identity"."id" = "Member"."identityId" AND "Identity"."passwordHash" IS NULL
  AND EXISTS (SELECT 1 FROM "WelcomeLink" WHERE "WelcomeLink"."memberId" = "Member"."id")
  AND NOT EXISTS (SELECT 1 FROM "WelcomeLink" WHERE "WelcomeLink"."memberId" = "Member"."id" AND "usedAt" IS NOT NULL);
