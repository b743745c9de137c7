-- AlterTable
ALTER TABLE "Clinic" ADD COLUMN     "logoClinicId" UUID,
ADD COLUMN     "logoId" UUID;

-- AddForeignKey
ALTER TABLE "Clinic" ADD CONSTRAINT "Clinic_logoClinicId_logoId_fkey" FOREIGN KEY ("logoClinicId", "logoId") REFERENCES "Media"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Clinic" ADD CONSTRAINT "Clinic_logo_check" CHECK (num_nonnulls("logoClinicId", "logoId") <> 1 AND "logoClinicId" = "id");
