-- AlterTable
ALTER TABLE "Client" ADD COLUMN     "revisedById" UUID,
ADD COLUMN     "revisedByKind" "ActorKind" NOT NULL DEFAULT 'SYSTEM';

-- CreateTable
CREATE TABLE "ClientVersion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "authorKind" "ActorKind" NOT NULL,
    "authorId" UUID,
    "name" TEXT NOT NULL,
    "status" "ClientStatus" NOT NULL,
    "locale" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "leadMemberId" UUID,
    "contactEmail" CITEXT,
    "phone" TEXT,
    "condition" TEXT,
    "precautions" "Precaution"[],
    "note" TEXT,
    "privateNote" TEXT,
    "reviewOn" DATE,

    CONSTRAINT "ClientVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ClientVersion_clinicId_leadMemberId_idx" ON "ClientVersion"("clinicId", "leadMemberId");

-- CreateIndex
CREATE UNIQUE INDEX "ClientVersion_clinicId_clientId_number_key" ON "ClientVersion"("clinicId", "clientId", "number");

-- AddForeignKey
ALTER TABLE "ClientVersion" ADD CONSTRAINT "ClientVersion_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientVersion" ADD CONSTRAINT "ClientVersion_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientVersion" ADD CONSTRAINT "ClientVersion_clinicId_leadMemberId_fkey" FOREIGN KEY ("clinicId", "leadMemberId") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
-- The database itself keeps what each revision says, so that no way of writing a client forgets it.
CREATE FUNCTION keep_client_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ClientVersion" ("clinicId", "clientId", "number", "createdAt", "authorKind", "authorId", "name", "status",
    "locale", "timeZone", "leadMemberId", "contactEmail", "phone", "condition", "precautions", "note", "privateNote",
    "reviewOn")
  VALUES (NEW."clinicId", NEW."id", NEW."revision",
    CASE TG_OP WHEN 'INSERT' THEN NEW."createdAt" ELSE NEW."updatedAt" END, NEW."revisedByKind", NEW."revisedById",
    NEW."name", NEW."status", NEW."locale", NEW."timeZone", NEW."leadMemberId", NEW."contactEmail", NEW."phone",
    NEW."condition", NEW."precautions", NEW."note", NEW."privateNote", NEW."reviewOn");
  RETURN NULL;
END
$$;
CREATE TRIGGER "Client_first_version" AFTER INSERT ON "Client" FOR EACH ROW EXECUTE FUNCTION keep_client_version();
CREATE TRIGGER "Client_next_version" AFTER UPDATE ON "Client"
  FOR EACH ROW WHEN (NEW."revision" <> OLD."revision") EXECUTE FUNCTION keep_client_version();

-- What was written stays, and is neither taken away one by one nor emptied: it goes with its client alone.
CREATE TRIGGER "ClientVersion_immutable" BEFORE UPDATE ON "ClientVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_version_of_kept_client() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Client" WHERE "id" = OLD."clientId") THEN
    RAISE EXCEPTION '% % stays as long as its client, once written', TG_TABLE_NAME, OLD."id"
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;
CREATE TRIGGER "ClientVersion_kept" BEFORE DELETE ON "ClientVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_version_of_kept_client();
CREATE TRIGGER "ClientVersion_not_truncated" BEFORE TRUNCATE ON "ClientVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

-- Clients who were there already begin with what is kept of them now; the audit events say who wrote that.
UPDATE "Client" c SET "revisedByKind" = a."actorKind", "revisedById" = a."actorId" FROM "AuditEvent" a
WHERE a."clinicId" = c."clinicId" AND a."clientId" = c."id" AND a."subjectType" = 'Client' AND a."toVersion" = c."revision";
INSERT INTO "ClientVersion" ("clinicId", "clientId", "number", "createdAt", "authorKind", "authorId", "name", "status",
  "locale", "timeZone", "leadMemberId", "contactEmail", "phone", "condition", "precautions", "note", "privateNote",
  "reviewOn")
SELECT "clinicId", "id", "revision", CASE "revision" WHEN 1 THEN "createdAt" ELSE "updatedAt" END, "revisedByKind",
  "revisedById", "name", "status", "locale", "timeZone", "leadMemberId", "contactEmail", "phone", "condition",
  "precautions", "note", "privateNote", "reviewOn"
FROM "Client";
