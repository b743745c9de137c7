-- CreateTable
CREATE TABLE "ErasureRequest" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "askedByKind" "ActorKind" NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "ErasureRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ErasedClient" (
    "clientId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "erasedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erasedById" UUID NOT NULL,

    CONSTRAINT "ErasedClient_pkey" PRIMARY KEY ("clientId")
);

-- CreateIndex
CREATE INDEX "ErasureRequest_clinicId_clientId_idx" ON "ErasureRequest"("clinicId", "clientId");

-- CreateIndex
CREATE INDEX "ErasureRequest_clinicId_askedAt_idx" ON "ErasureRequest"("clinicId", "askedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ErasureRequest_clinicId_id_key" ON "ErasureRequest"("clinicId", "id");

-- CreateIndex
CREATE INDEX "ErasedClient_clinicId_erasedAt_idx" ON "ErasedClient"("clinicId", "erasedAt");

-- AddForeignKey
ALTER TABLE "ErasureRequest" ADD CONSTRAINT "ErasureRequest_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErasureRequest" ADD CONSTRAINT "ErasureRequest_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErasedClient" ADD CONSTRAINT "ErasedClient_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
CREATE UNIQUE INDEX "ErasureRequest_open_key" ON "ErasureRequest"("clientId") WHERE "withdrawnAt" IS NULL;
ALTER TABLE "ErasureRequest" ADD CONSTRAINT "ErasureRequest_asker_check" CHECK ("askedByKind" IN ('MEMBER', 'CLIENT'));
ALTER TABLE "ErasureRequest" ADD CONSTRAINT "ErasureRequest_reason_check" CHECK (length("reason") <= 2000);
