-- CreateTable
CREATE TABLE "OutcomeMeasure" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currentVersionId" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutcomeMeasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutcomeMeasureVersion" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutcomeMeasureVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeasureSchedule" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "versionClinicId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "planId" UUID,
    "activities" TEXT[],
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "isAtStart" BOOLEAN NOT NULL DEFAULT true,
    "everyWeeks" INTEGER,
    "weeks" INTEGER[],
    "isAtEnd" BOOLEAN NOT NULL DEFAULT false,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "replacesId" UUID,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "endReason" TEXT,

    CONSTRAINT "MeasureSchedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeasureResponse" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "clientKey" UUID NOT NULL,
    "scheduleId" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "score" DOUBLE PRECISION,
    "memberId" UUID,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "day" DATE NOT NULL,
    "deviceAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeasureResponse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OutcomeMeasure_clinicId_name_id_idx" ON "OutcomeMeasure"("clinicId", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "OutcomeMeasure_clinicId_id_key" ON "OutcomeMeasure"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "OutcomeMeasure_clinicId_slug_key" ON "OutcomeMeasure"("clinicId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "OutcomeMeasure_id_currentVersionId_key" ON "OutcomeMeasure"("id", "currentVersionId");

-- CreateIndex
CREATE INDEX "OutcomeMeasureVersion_clinicId_authorId_idx" ON "OutcomeMeasureVersion"("clinicId", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "OutcomeMeasureVersion_clinicId_id_key" ON "OutcomeMeasureVersion"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "OutcomeMeasureVersion_measureId_id_key" ON "OutcomeMeasureVersion"("measureId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "OutcomeMeasureVersion_clinicId_measureId_number_key" ON "OutcomeMeasureVersion"("clinicId", "measureId", "number");

-- CreateIndex
CREATE INDEX "MeasureSchedule_clinicId_clientId_createdAt_id_idx" ON "MeasureSchedule"("clinicId", "clientId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "MeasureSchedule_versionClinicId_versionId_idx" ON "MeasureSchedule"("versionClinicId", "versionId");

-- CreateIndex
CREATE INDEX "MeasureSchedule_clinicId_planId_idx" ON "MeasureSchedule"("clinicId", "planId");

-- CreateIndex
CREATE INDEX "MeasureSchedule_clinicId_clientId_replacesId_idx" ON "MeasureSchedule"("clinicId", "clientId", "replacesId");

-- CreateIndex
CREATE INDEX "MeasureSchedule_clinicId_authorId_idx" ON "MeasureSchedule"("clinicId", "authorId");

-- CreateIndex
CREATE INDEX "MeasureSchedule_clinicId_endedById_idx" ON "MeasureSchedule"("clinicId", "endedById");

-- CreateIndex
CREATE UNIQUE INDEX "MeasureSchedule_clinicId_id_key" ON "MeasureSchedule"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MeasureSchedule_clinicId_clientId_id_key" ON "MeasureSchedule"("clinicId", "clientId", "id");

-- CreateIndex
CREATE INDEX "MeasureResponse_clinicId_clientId_answeredAt_id_idx" ON "MeasureResponse"("clinicId", "clientId", "answeredAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "MeasureResponse_clinicId_clientId_scheduleId_answeredAt_idx" ON "MeasureResponse"("clinicId", "clientId", "scheduleId", "answeredAt");

-- CreateIndex
CREATE INDEX "MeasureResponse_clinicId_memberId_idx" ON "MeasureResponse"("clinicId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "MeasureResponse_clinicId_id_key" ON "MeasureResponse"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MeasureResponse_clientId_clientKey_key" ON "MeasureResponse"("clientId", "clientKey");

-- AddForeignKey
ALTER TABLE "OutcomeMeasure" ADD CONSTRAINT "OutcomeMeasure_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeMeasure" ADD CONSTRAINT "OutcomeMeasure_id_currentVersionId_fkey" FOREIGN KEY ("id", "currentVersionId") REFERENCES "OutcomeMeasureVersion"("measureId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeMeasureVersion" ADD CONSTRAINT "OutcomeMeasureVersion_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeMeasureVersion" ADD CONSTRAINT "OutcomeMeasureVersion_clinicId_measureId_fkey" FOREIGN KEY ("clinicId", "measureId") REFERENCES "OutcomeMeasure"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeMeasureVersion" ADD CONSTRAINT "OutcomeMeasureVersion_clinicId_authorId_fkey" FOREIGN KEY ("clinicId", "authorId") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureSchedule" ADD CONSTRAINT "MeasureSchedule_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureSchedule" ADD CONSTRAINT "MeasureSchedule_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureSchedule" ADD CONSTRAINT "MeasureSchedule_versionClinicId_versionId_fkey" FOREIGN KEY ("versionClinicId", "versionId") REFERENCES "OutcomeMeasureVersion"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureSchedule" ADD CONSTRAINT "MeasureSchedule_clinicId_planId_fkey" FOREIGN KEY ("clinicId", "planId") REFERENCES "Plan"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureSchedule" ADD CONSTRAINT "MeasureSchedule_clinicId_authorId_fkey" FOREIGN KEY ("clinicId", "authorId") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureSchedule" ADD CONSTRAINT "MeasureSchedule_clinicId_endedById_fkey" FOREIGN KEY ("clinicId", "endedById") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureSchedule" ADD CONSTRAINT "MeasureSchedule_clinicId_clientId_replacesId_fkey" FOREIGN KEY ("clinicId", "clientId", "replacesId") REFERENCES "MeasureSchedule"("clinicId", "clientId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureResponse" ADD CONSTRAINT "MeasureResponse_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureResponse" ADD CONSTRAINT "MeasureResponse_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureResponse" ADD CONSTRAINT "MeasureResponse_clinicId_clientId_scheduleId_fkey" FOREIGN KEY ("clinicId", "clientId", "scheduleId") REFERENCES "MeasureSchedule"("clinicId", "clientId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureResponse" ADD CONSTRAINT "MeasureResponse_clinicId_memberId_fkey" FOREIGN KEY ("clinicId", "memberId") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Bounds that Prisma's schema language cannot say.
ALTER TABLE "OutcomeMeasureVersion" ADD CONSTRAINT "OutcomeMeasureVersion_number_check" CHECK ("number" > 0);
ALTER TABLE "OutcomeMeasureVersion" ADD CONSTRAINT "OutcomeMeasureVersion_definition_check" CHECK (jsonb_typeof("definition") = 'object');
ALTER TABLE "MeasureSchedule" ADD CONSTRAINT "MeasureSchedule_tenancy_check" CHECK (
  "versionClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'));
ALTER TABLE "MeasureSchedule" ADD CONSTRAINT "MeasureSchedule_times_check" CHECK (
  "everyWeeks" BETWEEN 1 AND 52 AND "endsOn" >= "startsOn" AND num_nonnulls("planId", "endsOn") <= 1
  AND cardinality("weeks") <= 12 AND 1 <= ALL ("weeks") AND 520 >= ALL ("weeks") AND cardinality("activities") <= 5);
ALTER TABLE "MeasureSchedule" ADD CONSTRAINT "MeasureSchedule_ended_check" CHECK ("endedAt" IS NOT NULL OR num_nonnulls("endedById", "endReason") = 0);
ALTER TABLE "MeasureResponse" ADD CONSTRAINT "MeasureResponse_answers_check" CHECK (jsonb_typeof("answers") = 'array');

-- What was asked and what was answered is never changed again; a schedule is ended once.
CREATE TRIGGER "OutcomeMeasureVersion_immutable" BEFORE UPDATE ON "OutcomeMeasureVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "MeasureResponse_immutable" BEFORE UPDATE ON "MeasureResponse" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "MeasureSchedule_immutable" BEFORE UPDATE ON "MeasureSchedule" FOR EACH ROW
  WHEN (OLD."endedAt" IS NOT NULL
    OR to_jsonb(OLD) - '{endedAt,endedById,endReason}'::text[] <> to_jsonb(NEW) - '{endedAt,endedById,endReason}'::text[])
  EXECUTE FUNCTION refuse_change();
