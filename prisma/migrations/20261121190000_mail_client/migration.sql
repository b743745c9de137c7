-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "clientId" UUID;

-- CreateIndex
CREATE INDEX "Mail_clinicId_clientId_idx" ON "Mail"("clinicId", "clientId");

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
