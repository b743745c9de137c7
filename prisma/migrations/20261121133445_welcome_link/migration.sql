-- CreateTable
CREATE TABLE "WelcomeLink" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WelcomeLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "WelcomeLink_secretHash_key" ON "WelcomeLink"("secretHash");

-- CreateIndex
CREATE INDEX "WelcomeLink_clinicId_memberId_idx" ON "WelcomeLink"("clinicId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "WelcomeLink_clinicId_id_key" ON "WelcomeLink"("clinicId", "id");

-- AddForeignKey
ALTER TABLE "WelcomeLink" ADD CONSTRAINT "WelcomeLink_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WelcomeLink" ADD CONSTRAINT "WelcomeLink_clinicId_memberId_fkey" FOREIGN KEY ("clinicId", "memberId") REFERENCES "Member"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "WelcomeLink" ADD CONSTRAINT "WelcomeLink_secretHash_check" CHECK ("secretHash" ~ '^[0-9a-f]{64}$');
