-- What a picture shows is said by the version that shows it: a text that is put right in a draft leaves what is
-- published as it was. Every version begins with the text that its picture had so far.
-- AlterTable
ALTER TABLE "ExercisePicture" ADD COLUMN     "altText" TEXT;
UPDATE "ExercisePicture" SET "altText" = "Media"."altText"
  FROM "Media" WHERE "Media"."id" = "ExercisePicture"."mediaId" AND "Media"."clinicId" = "ExercisePicture"."mediaClinicId";
ALTER TABLE "ExercisePicture" ALTER COLUMN "altText" SET NOT NULL;

-- A picture of a published version is never changed again, like the version itself.
CREATE FUNCTION refuse_change_of_published_picture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "ExerciseVersion" WHERE "id" = OLD."exerciseVersionId" AND "number" IS NOT NULL) THEN
    RAISE EXCEPTION 'a picture of the published version % is not changed', OLD."exerciseVersionId"
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "ExercisePicture_immutable" BEFORE UPDATE ON "ExercisePicture"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_picture();
