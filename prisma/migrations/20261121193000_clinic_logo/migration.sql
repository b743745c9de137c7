-- AlterTable
ALTER TABLE "Clinic" ADD COLUMN     "logoId" UUID;

-- AddForeignKey
ALTER TABLE "Clinic" ADD CONSTRAINT "Clinic_id_logoId_fkey" FOREIGN KEY ("id", "logoId") REFERENCES "Media"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
