-- CreateEnum
CREATE TYPE "ReportKind" AS ENUM ('CERT', 'TIDIER');

-- CreateTable
CREATE TABLE "ReportAnswer" (
    "clinicId" UUID NOT NULL,
    "routineId" UUID NOT NULL,
    "kind" "ReportKind" NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReportAnswer_pkey" PRIMARY KEY ("routineId","kind","number")
);

-- CreateIndex
CREATE INDEX "ReportAnswer_clinicId_routineId_idx" ON "ReportAnswer"("clinicId", "routineId");

-- AddForeignKey
ALTER TABLE "ReportAnswer" ADD CONSTRAINT "ReportAnswer_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportAnswer" ADD CONSTRAINT "ReportAnswer_clinicId_routineId_fkey" FOREIGN KEY ("clinicId", "routineId") REFERENCES "Routine"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Bounds that Prisma's schema language cannot say.
ALTER TABLE "ReportAnswer" ADD CONSTRAINT "ReportAnswer_number_check" CHECK ("number" BETWEEN 1 AND 16);
ALTER TABLE "ReportAnswer" ADD CONSTRAINT "ReportAnswer_text_check" CHECK (length("text") BETWEEN 1 AND 4000);
