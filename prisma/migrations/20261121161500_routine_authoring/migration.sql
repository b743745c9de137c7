-- AlterTable
ALTER TABLE "Routine" ADD COLUMN     "secondsMax" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "secondsMin" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Block" ADD COLUMN     "condition" TEXT,
ADD COLUMN     "key" UUID;

-- AlterTable
ALTER TABLE "Item" ADD COLUMN     "key" UUID,
ADD COLUMN     "routineVersionId" UUID;

-- Blocks and items that are there already get keys from what they are, the same on every machine and in
-- every version: of a block its name, of an item its exercise, and which one of several it is. The seed
-- makes its keys in the same way.
CREATE FUNCTION steady_key(said text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(set_byte(set_byte(digest, 6, (get_byte(digest, 6) & 15) | 128), 8, (get_byte(digest, 8) & 63) | 128), 'hex')::uuid
  FROM (SELECT substring(sha256(convert_to(said, 'UTF8')) FROM 1 FOR 16) AS digest) AS made
$$;
UPDATE "Block" SET "key" = steady_key(concat_ws(':', 'block', named."routineId", named."name", named.place))
FROM (
  SELECT b."id", v."routineId", b."name", row_number() OVER (PARTITION BY v."id", b."name" ORDER BY b."position") AS place
  FROM "Block" b JOIN "RoutineVersion" v ON v."id" = b."routineVersionId"
) named
WHERE named."id" = "Block"."id";
UPDATE "Item" SET "routineVersionId" = done.version,
  "key" = steady_key(concat_ws(':', 'item', done."routineId", done."exerciseId", done.place))
FROM (
  SELECT i."id", v."id" AS version, v."routineId", i."exerciseId",
    row_number() OVER (PARTITION BY v."id", i."exerciseId" ORDER BY b."position", i."position") AS place
  FROM "Item" i JOIN "Block" b ON b."id" = i."blockId" JOIN "RoutineVersion" v ON v."id" = b."routineVersionId"
) done
WHERE done."id" = "Item"."id";
DROP FUNCTION steady_key;
ALTER TABLE "Block" ALTER COLUMN "key" SET NOT NULL;
ALTER TABLE "Item" ALTER COLUMN "key" SET NOT NULL, ALTER COLUMN "routineVersionId" SET NOT NULL;

-- DropForeignKey
ALTER TABLE "Item" DROP CONSTRAINT "Item_clinicId_blockId_fkey";

-- DropIndex
DROP INDEX "Block_clinicId_id_key";

-- CreateIndex
CREATE UNIQUE INDEX "Block_clinicId_routineVersionId_id_key" ON "Block"("clinicId", "routineVersionId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Block_routineVersionId_key_key" ON "Block"("routineVersionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Item_routineVersionId_key_key" ON "Item"("routineVersionId", "key");

-- CreateIndex
CREATE INDEX "Routine_clinicId_status_updatedAt_id_idx" ON "Routine"("clinicId", "status", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Routine_clinicId_status_secondsMin_id_idx" ON "Routine"("clinicId", "status", "secondsMin", "id");

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_clinicId_routineVersionId_blockId_fkey" FOREIGN KEY ("clinicId", "routineVersionId", "blockId") REFERENCES "Block"("clinicId", "routineVersionId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Bounds that Prisma's schema language cannot say.
ALTER TABLE "Block" ADD CONSTRAINT "Block_condition_check" CHECK (btrim("condition") <> '' AND char_length("condition") <= 200);
ALTER TABLE "Routine" ADD CONSTRAINT "Routine_seconds_check" CHECK (0 <= "secondsMin" AND "secondsMin" <= "secondsMax");

-- What a published version is made of is as fixed as the version itself: only the transaction that
-- publishes it writes it. A version may still be deleted whole: then it is gone before its parts are.
CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  versions uuid[] := ARRAY[OLD."routineVersionId", NEW."routineVersionId"];
BEGIN
  IF TG_TABLE_NAME = 'Citation' THEN
    versions := versions || ARRAY(SELECT "routineVersionId" FROM "Item" WHERE "id" IN (OLD."itemId", NEW."itemId"));
  END IF;
  IF EXISTS (
    SELECT FROM "RoutineVersion"
    WHERE "id" = ANY(versions) AND "number" IS NOT NULL AND xmin <> pg_current_xact_id()::xid
  ) THEN
    RAISE EXCEPTION 'a % of a published routine version is not changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER "Block_immutable" BEFORE INSERT OR UPDATE OR DELETE ON "Block"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER "Item_immutable" BEFORE INSERT OR UPDATE OR DELETE ON "Item"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER "Citation_immutable" BEFORE INSERT OR UPDATE OR DELETE ON "Citation"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
