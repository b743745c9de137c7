-- Extensions that a database's owner may create without being a superuser.
CREATE EXTENSION IF NOT EXISTS "citext";
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('OWNER', 'CLINICIAN');

-- CreateEnum
CREATE TYPE "ClientStatus" AS ENUM ('ACTIVE', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "PublicationStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "ExerciseCategory" AS ENUM ('STRENGTH', 'STABILITY', 'MOBILITY', 'STRETCH', 'NEURAL_MOBILITY', 'MASSAGE', 'BALANCE', 'CARDIO', 'POWER');

-- CreateEnum
CREATE TYPE "BodyPosition" AS ENUM ('SUPINE', 'PRONE', 'SIDE_LYING', 'QUADRUPED', 'KNEELING', 'HALF_KNEELING', 'SITTING', 'STANDING', 'SQUATTING');

-- CreateEnum
CREATE TYPE "BodyRegion" AS ENUM ('NECK', 'SHOULDER', 'ARM', 'UPPER_BACK', 'LOWER_BACK', 'TRUNK', 'PELVIS', 'HIP', 'THIGH', 'KNEE', 'LOWER_LEG', 'FOOT');

-- CreateEnum
CREATE TYPE "Precaution" AS ENUM ('OSTEOPOROSIS', 'PREGNANCY', 'RECENT_SURGERY', 'HEART_CONDITION', 'HIGH_BLOOD_PRESSURE', 'HIP_REPLACEMENT', 'KNEE_PROBLEM', 'SHOULDER_PROBLEM', 'WRIST_PROBLEM', 'NECK_PROBLEM', 'NERVE_SYMPTOMS', 'SPINAL_STENOSIS', 'DISC_HERNIATION', 'BALANCE_PROBLEM', 'ACUTE_PAIN');

-- CreateEnum
CREATE TYPE "LadderKind" AS ENUM ('EASIER', 'HARDER', 'VARIATION');

-- CreateEnum
CREATE TYPE "SourceType" AS ENUM ('ARTICLE', 'REVIEW', 'TRIAL', 'GUIDELINE', 'BOOK', 'WEB_PAGE', 'MAGAZINE_ARTICLE');

-- CreateEnum
CREATE TYPE "SourceStatus" AS ENUM ('CURRENT', 'SUPERSEDED', 'WITHDRAWN', 'RETRACTED');

-- CreateEnum
CREATE TYPE "StudyDesign" AS ENUM ('SYSTEMATIC_REVIEW', 'RANDOMISED_TRIAL', 'COHORT', 'CASE_SERIES', 'GUIDELINE', 'EXPERT_OPINION');

-- CreateEnum
CREATE TYPE "GradeCertainty" AS ENUM ('HIGH', 'MODERATE', 'LOW', 'VERY_LOW');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('PURPOSE', 'TECHNIQUE', 'DOSE', 'EFFECT', 'CAUTION');

-- CreateEnum
CREATE TYPE "CitationStance" AS ENUM ('SUPPORTS', 'QUALIFIES', 'CONTRADICTS');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('BOTH', 'EACH', 'ALTERNATE');

-- CreateEnum
CREATE TYPE "BandColour" AS ENUM ('TAN', 'WHITE', 'YELLOW', 'ORANGE', 'PINK', 'RED', 'GREEN', 'BLUE', 'PURPLE', 'BLACK', 'GREY', 'SILVER', 'GOLD');

-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('ADVICE', 'CAUSES', 'SEEK_HELP', 'EVIDENCE');

-- CreateEnum
CREATE TYPE "TokenScope" AS ENUM ('READ_LIBRARY', 'WRITE_LIBRARY', 'READ_CLIENTS', 'WRITE_CLIENTS');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('MEMBER', 'CLIENT', 'TOKEN', 'COMMAND_LINE', 'SYSTEM');

-- CreateTable
CREATE TABLE "Clinic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'GB',
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/London',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "seedFingerprint" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Clinic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "passwordHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "identityId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL,
    "deactivatedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Client" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "identityId" UUID,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "status" "ClientStatus" NOT NULL DEFAULT 'ACTIVE',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/London',
    "leadMemberId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" UUID NOT NULL,
    "identityId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "memberId" UUID,
    "clientId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "lastFour" TEXT NOT NULL,
    "scopes" "TokenScope"[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Exercise" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "currentVersionId" UUID,
    "draftVersionId" UUID,
    "originClinicId" UUID,
    "originId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Exercise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExerciseVersion" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "number" INTEGER,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "purpose" TEXT NOT NULL,
    "category" "ExerciseCategory" NOT NULL,
    "positions" "BodyPosition"[],
    "regions" "BodyRegion"[],
    "primaryMuscles" TEXT[],
    "secondaryMuscles" TEXT[],
    "equipment" TEXT[],
    "steps" JSONB NOT NULL,
    "cautions" JSONB NOT NULL,
    "effects" JSONB NOT NULL DEFAULT '[]',
    "publishedAt" TIMESTAMPTZ(3),
    "publishedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExerciseVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LadderRung" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "exerciseVersionId" UUID NOT NULL,
    "kind" "LadderKind" NOT NULL,
    "toClinicId" UUID NOT NULL,
    "toExerciseId" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "LadderRung_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Media" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "altText" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "licence" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExercisePicture" (
    "clinicId" UUID NOT NULL,
    "exerciseVersionId" UUID NOT NULL,
    "mediaClinicId" UUID NOT NULL,
    "mediaId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ExercisePicture_pkey" PRIMARY KEY ("exerciseVersionId","mediaId")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "type" "SourceType" NOT NULL,
    "title" TEXT NOT NULL,
    "authors" JSONB NOT NULL DEFAULT '[]',
    "year" INTEGER,
    "containerTitle" TEXT,
    "publisher" TEXT,
    "doi" TEXT,
    "pmid" TEXT,
    "pmcid" TEXT,
    "isbn" TEXT,
    "url" TEXT,
    "accessed" DATE,
    "note" TEXT,
    "csl" JSONB NOT NULL DEFAULT '{}',
    "status" "SourceStatus" NOT NULL DEFAULT 'CURRENT',
    "supersededByClinicId" UUID,
    "supersededById" UUID,
    "reviewBy" DATE,
    "design" "StudyDesign",
    "ocebmLevel" TEXT,
    "ocebmYear" INTEGER,
    "grade" "GradeCertainty",
    "pedroScore" INTEGER,
    "appraisalSummary" TEXT,
    "appraisedAt" TIMESTAMPTZ(3),
    "appraisedById" UUID,
    "searchText" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "sourceClinicId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "claim" TEXT NOT NULL,
    "claimKey" TEXT,
    "locatorLabel" TEXT,
    "locatorValue" TEXT,
    "stance" "CitationStance" NOT NULL DEFAULT 'SUPPORTS',
    "position" INTEGER NOT NULL,
    "exerciseVersionId" UUID,
    "routineVersionId" UUID,
    "itemId" UUID,
    "articlePointId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "setsMin" INTEGER,
    "setsMax" INTEGER,
    "repsMin" INTEGER,
    "repsMax" INTEGER,
    "holdMin" INTEGER,
    "holdMax" INTEGER,
    "holdIsMinimum" BOOLEAN NOT NULL DEFAULT false,
    "breathsMin" INTEGER,
    "breathsMax" INTEGER,
    "stepsMin" INTEGER,
    "stepsMax" INTEGER,
    "side" "Side" NOT NULL DEFAULT 'BOTH',
    "oneSideFirst" BOOLEAN NOT NULL DEFAULT false,
    "restMin" INTEGER,
    "restMax" INTEGER,
    "tempo" TEXT,
    "loadKilograms" DECIMAL(5,2),
    "loadBand" "BandColour",
    "effortMin" INTEGER,
    "effortMax" INTEGER,
    "timesPerDayMin" INTEGER,
    "timesPerDayMax" INTEGER,
    "daysPerWeekMin" INTEGER,
    "daysPerWeekMax" INTEGER,
    "openEnded" BOOLEAN NOT NULL DEFAULT false,
    "left" JSONB,
    "right" JSONB,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Routine" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "currentVersionId" UUID,
    "draftVersionId" UUID,
    "originClinicId" UUID,
    "originId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Routine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoutineVersion" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "routineId" UUID NOT NULL,
    "number" INTEGER,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "uses" TEXT[],
    "conditions" "Precaution"[],
    "statedMinutes" INTEGER,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoutineVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "routineVersionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "roundsMin" INTEGER NOT NULL DEFAULT 1,
    "roundsMax" INTEGER NOT NULL DEFAULT 1,
    "restBetweenItemsMin" INTEGER,
    "restBetweenItemsMax" INTEGER,
    "restBetweenRoundsMin" INTEGER,
    "restBetweenRoundsMax" INTEGER,
    "note" TEXT,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Item" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "exerciseClinicId" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "exerciseVersionId" UUID NOT NULL,
    "note" TEXT,
    "setsMin" INTEGER,
    "setsMax" INTEGER,
    "repsMin" INTEGER,
    "repsMax" INTEGER,
    "holdMin" INTEGER,
    "holdMax" INTEGER,
    "holdIsMinimum" BOOLEAN NOT NULL DEFAULT false,
    "breathsMin" INTEGER,
    "breathsMax" INTEGER,
    "stepsMin" INTEGER,
    "stepsMax" INTEGER,
    "side" "Side" NOT NULL DEFAULT 'BOTH',
    "oneSideFirst" BOOLEAN NOT NULL DEFAULT false,
    "restMin" INTEGER,
    "restMax" INTEGER,
    "tempo" TEXT,
    "loadKilograms" DECIMAL(5,2),
    "loadBand" "BandColour",
    "effortMin" INTEGER,
    "effortMax" INTEGER,
    "timesPerDayMin" INTEGER,
    "timesPerDayMax" INTEGER,
    "daysPerWeekMin" INTEGER,
    "daysPerWeekMax" INTEGER,
    "openEnded" BOOLEAN NOT NULL DEFAULT false,
    "left" JSONB,
    "right" JSONB,

    CONSTRAINT "Item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "ArticleKind" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticlePoint" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "ArticlePoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorKind" "ActorKind" NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID,
    "clientId" UUID,
    "fields" TEXT[],
    "requestId" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Clinic_slug_key" ON "Clinic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_email_key" ON "Identity"("email");

-- CreateIndex
CREATE INDEX "Member_identityId_idx" ON "Member"("identityId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_clinicId_id_key" ON "Member"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Member_clinicId_identityId_key" ON "Member"("clinicId", "identityId");

-- CreateIndex
CREATE INDEX "Client_clinicId_name_id_idx" ON "Client"("clinicId", "name", "id");

-- CreateIndex
CREATE INDEX "Client_clinicId_status_name_id_idx" ON "Client"("clinicId", "status", "name", "id");

-- CreateIndex
CREATE INDEX "Client_clinicId_leadMemberId_idx" ON "Client"("clinicId", "leadMemberId");

-- CreateIndex
CREATE INDEX "Client_identityId_idx" ON "Client"("identityId");

-- CreateIndex
CREATE INDEX "Client_searchText_idx" ON "Client" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Client_clinicId_id_key" ON "Client"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Client_clinicId_identityId_key" ON "Client"("clinicId", "identityId");

-- CreateIndex
CREATE INDEX "SignIn_identityId_idx" ON "SignIn"("identityId");

-- CreateIndex
CREATE INDEX "SignIn_clinicId_memberId_idx" ON "SignIn"("clinicId", "memberId");

-- CreateIndex
CREATE INDEX "SignIn_clinicId_clientId_idx" ON "SignIn"("clinicId", "clientId");

-- CreateIndex
CREATE INDEX "SignIn_expiresAt_idx" ON "SignIn"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_secretHash_key" ON "ApiToken"("secretHash");

-- CreateIndex
CREATE INDEX "ApiToken_clinicId_createdAt_idx" ON "ApiToken"("clinicId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_clinicId_id_key" ON "ApiToken"("clinicId", "id");

-- CreateIndex
CREATE INDEX "Exercise_clinicId_status_name_id_idx" ON "Exercise"("clinicId", "status", "name", "id");

-- CreateIndex
CREATE INDEX "Exercise_originClinicId_originId_idx" ON "Exercise"("originClinicId", "originId");

-- CreateIndex
CREATE INDEX "Exercise_searchText_idx" ON "Exercise" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Exercise_clinicId_id_key" ON "Exercise"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Exercise_clinicId_slug_key" ON "Exercise"("clinicId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Exercise_id_currentVersionId_key" ON "Exercise"("id", "currentVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Exercise_id_draftVersionId_key" ON "Exercise"("id", "draftVersionId");

-- CreateIndex
CREATE INDEX "ExerciseVersion_clinicId_exerciseId_idx" ON "ExerciseVersion"("clinicId", "exerciseId");

-- CreateIndex
CREATE UNIQUE INDEX "ExerciseVersion_clinicId_id_key" ON "ExerciseVersion"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ExerciseVersion_exerciseId_id_key" ON "ExerciseVersion"("exerciseId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ExerciseVersion_exerciseId_number_key" ON "ExerciseVersion"("exerciseId", "number");

-- CreateIndex
CREATE INDEX "LadderRung_toClinicId_toExerciseId_idx" ON "LadderRung"("toClinicId", "toExerciseId");

-- CreateIndex
CREATE UNIQUE INDEX "LadderRung_exerciseVersionId_toExerciseId_key" ON "LadderRung"("exerciseVersionId", "toExerciseId");

-- CreateIndex
CREATE INDEX "Media_hash_idx" ON "Media"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Media_clinicId_id_key" ON "Media"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Media_clinicId_hash_key" ON "Media"("clinicId", "hash");

-- CreateIndex
CREATE INDEX "ExercisePicture_mediaClinicId_mediaId_idx" ON "ExercisePicture"("mediaClinicId", "mediaId");

-- CreateIndex
CREATE INDEX "Source_clinicId_title_id_idx" ON "Source"("clinicId", "title", "id");

-- CreateIndex
CREATE INDEX "Source_supersededByClinicId_supersededById_idx" ON "Source"("supersededByClinicId", "supersededById");

-- CreateIndex
CREATE INDEX "Source_searchText_idx" ON "Source" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Source_clinicId_id_key" ON "Source"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Source_clinicId_doi_key" ON "Source"("clinicId", "doi");

-- CreateIndex
CREATE UNIQUE INDEX "Source_clinicId_pmid_key" ON "Source"("clinicId", "pmid");

-- CreateIndex
CREATE UNIQUE INDEX "Source_clinicId_pmcid_key" ON "Source"("clinicId", "pmcid");

-- CreateIndex
CREATE UNIQUE INDEX "Source_clinicId_url_key" ON "Source"("clinicId", "url");

-- CreateIndex
CREATE INDEX "Citation_sourceClinicId_sourceId_idx" ON "Citation"("sourceClinicId", "sourceId");

-- CreateIndex
CREATE INDEX "Citation_exerciseVersionId_position_idx" ON "Citation"("exerciseVersionId", "position");

-- CreateIndex
CREATE INDEX "Citation_routineVersionId_position_idx" ON "Citation"("routineVersionId", "position");

-- CreateIndex
CREATE INDEX "Citation_itemId_position_idx" ON "Citation"("itemId", "position");

-- CreateIndex
CREATE INDEX "Citation_articlePointId_position_idx" ON "Citation"("articlePointId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Citation_clinicId_id_key" ON "Citation"("clinicId", "id");

-- CreateIndex
CREATE INDEX "Routine_clinicId_status_title_id_idx" ON "Routine"("clinicId", "status", "title", "id");

-- CreateIndex
CREATE INDEX "Routine_originClinicId_originId_idx" ON "Routine"("originClinicId", "originId");

-- CreateIndex
CREATE INDEX "Routine_searchText_idx" ON "Routine" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Routine_clinicId_id_key" ON "Routine"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Routine_clinicId_slug_key" ON "Routine"("clinicId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Routine_id_currentVersionId_key" ON "Routine"("id", "currentVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Routine_id_draftVersionId_key" ON "Routine"("id", "draftVersionId");

-- CreateIndex
CREATE INDEX "RoutineVersion_clinicId_routineId_idx" ON "RoutineVersion"("clinicId", "routineId");

-- CreateIndex
CREATE UNIQUE INDEX "RoutineVersion_clinicId_id_key" ON "RoutineVersion"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RoutineVersion_routineId_id_key" ON "RoutineVersion"("routineId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RoutineVersion_routineId_number_key" ON "RoutineVersion"("routineId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Block_clinicId_id_key" ON "Block"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Block_routineVersionId_position_key" ON "Block"("routineVersionId", "position");

-- CreateIndex
CREATE INDEX "Item_exerciseClinicId_exerciseId_idx" ON "Item"("exerciseClinicId", "exerciseId");

-- CreateIndex
CREATE INDEX "Item_exerciseVersionId_idx" ON "Item"("exerciseVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Item_clinicId_id_key" ON "Item"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Item_blockId_position_key" ON "Item"("blockId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Article_clinicId_id_key" ON "Article"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Article_clinicId_slug_key" ON "Article"("clinicId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "ArticlePoint_clinicId_id_key" ON "ArticlePoint"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ArticlePoint_articleId_position_key" ON "ArticlePoint"("articleId", "position");

-- CreateIndex
CREATE INDEX "AuditEvent_clinicId_at_id_idx" ON "AuditEvent"("clinicId", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_clinicId_clientId_at_idx" ON "AuditEvent"("clinicId", "clientId", "at" DESC);

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_clinicId_leadMemberId_fkey" FOREIGN KEY ("clinicId", "leadMemberId") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_clinicId_memberId_fkey" FOREIGN KEY ("clinicId", "memberId") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_clinicId_memberId_fkey" FOREIGN KEY ("clinicId", "memberId") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exercise" ADD CONSTRAINT "Exercise_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exercise" ADD CONSTRAINT "Exercise_id_currentVersionId_fkey" FOREIGN KEY ("id", "currentVersionId") REFERENCES "ExerciseVersion"("exerciseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exercise" ADD CONSTRAINT "Exercise_id_draftVersionId_fkey" FOREIGN KEY ("id", "draftVersionId") REFERENCES "ExerciseVersion"("exerciseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exercise" ADD CONSTRAINT "Exercise_originClinicId_originId_fkey" FOREIGN KEY ("originClinicId", "originId") REFERENCES "Exercise"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseVersion" ADD CONSTRAINT "ExerciseVersion_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseVersion" ADD CONSTRAINT "ExerciseVersion_clinicId_exerciseId_fkey" FOREIGN KEY ("clinicId", "exerciseId") REFERENCES "Exercise"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseVersion" ADD CONSTRAINT "ExerciseVersion_clinicId_publishedById_fkey" FOREIGN KEY ("clinicId", "publishedById") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LadderRung" ADD CONSTRAINT "LadderRung_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LadderRung" ADD CONSTRAINT "LadderRung_clinicId_exerciseVersionId_fkey" FOREIGN KEY ("clinicId", "exerciseVersionId") REFERENCES "ExerciseVersion"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LadderRung" ADD CONSTRAINT "LadderRung_toClinicId_toExerciseId_fkey" FOREIGN KEY ("toClinicId", "toExerciseId") REFERENCES "Exercise"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExercisePicture" ADD CONSTRAINT "ExercisePicture_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExercisePicture" ADD CONSTRAINT "ExercisePicture_clinicId_exerciseVersionId_fkey" FOREIGN KEY ("clinicId", "exerciseVersionId") REFERENCES "ExerciseVersion"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExercisePicture" ADD CONSTRAINT "ExercisePicture_mediaClinicId_mediaId_fkey" FOREIGN KEY ("mediaClinicId", "mediaId") REFERENCES "Media"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_supersededByClinicId_supersededById_fkey" FOREIGN KEY ("supersededByClinicId", "supersededById") REFERENCES "Source"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_clinicId_appraisedById_fkey" FOREIGN KEY ("clinicId", "appraisedById") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceClinicId_sourceId_fkey" FOREIGN KEY ("sourceClinicId", "sourceId") REFERENCES "Source"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_clinicId_exerciseVersionId_fkey" FOREIGN KEY ("clinicId", "exerciseVersionId") REFERENCES "ExerciseVersion"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_clinicId_routineVersionId_fkey" FOREIGN KEY ("clinicId", "routineVersionId") REFERENCES "RoutineVersion"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_clinicId_itemId_fkey" FOREIGN KEY ("clinicId", "itemId") REFERENCES "Item"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_clinicId_articlePointId_fkey" FOREIGN KEY ("clinicId", "articlePointId") REFERENCES "ArticlePoint"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Routine" ADD CONSTRAINT "Routine_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Routine" ADD CONSTRAINT "Routine_id_currentVersionId_fkey" FOREIGN KEY ("id", "currentVersionId") REFERENCES "RoutineVersion"("routineId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Routine" ADD CONSTRAINT "Routine_id_draftVersionId_fkey" FOREIGN KEY ("id", "draftVersionId") REFERENCES "RoutineVersion"("routineId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Routine" ADD CONSTRAINT "Routine_originClinicId_originId_fkey" FOREIGN KEY ("originClinicId", "originId") REFERENCES "Routine"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoutineVersion" ADD CONSTRAINT "RoutineVersion_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoutineVersion" ADD CONSTRAINT "RoutineVersion_clinicId_routineId_fkey" FOREIGN KEY ("clinicId", "routineId") REFERENCES "Routine"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoutineVersion" ADD CONSTRAINT "RoutineVersion_clinicId_publishedById_fkey" FOREIGN KEY ("clinicId", "publishedById") REFERENCES "Member"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_clinicId_routineVersionId_fkey" FOREIGN KEY ("clinicId", "routineVersionId") REFERENCES "RoutineVersion"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_clinicId_blockId_fkey" FOREIGN KEY ("clinicId", "blockId") REFERENCES "Block"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_exerciseClinicId_exerciseId_fkey" FOREIGN KEY ("exerciseClinicId", "exerciseId") REFERENCES "Exercise"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_exerciseId_exerciseVersionId_fkey" FOREIGN KEY ("exerciseId", "exerciseVersionId") REFERENCES "ExerciseVersion"("exerciseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePoint" ADD CONSTRAINT "ArticlePoint_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePoint" ADD CONSTRAINT "ArticlePoint_clinicId_articleId_fkey" FOREIGN KEY ("clinicId", "articleId") REFERENCES "Article"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say follows: bounds, tenancy of the public library, immutability.

-- The reserved clinic that holds the public library. Its id is written into constraints, so it never changes.
INSERT INTO "Clinic" ("id", "slug", "name", "country", "timeZone", "locale")
VALUES ('00000000-0000-7000-8000-000000000001', 'public', 'Public library', 'GB', 'UTC', 'en');

ALTER TABLE "Clinic" ADD CONSTRAINT "Clinic_country_check" CHECK ("country" ~ '^[A-Z]{2}$');
ALTER TABLE "Clinic" ADD CONSTRAINT "Clinic_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- Nobody works at the public library, is treated by it, or holds a token for it.
ALTER TABLE "Member" ADD CONSTRAINT "Member_clinic_check" CHECK ("clinicId" <> '00000000-0000-7000-8000-000000000001');
ALTER TABLE "Client" ADD CONSTRAINT "Client_clinic_check" CHECK ("clinicId" <> '00000000-0000-7000-8000-000000000001');
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_clinic_check" CHECK ("clinicId" <> '00000000-0000-7000-8000-000000000001');
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_scopes_check" CHECK (cardinality("scopes") > 0);
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_secretHash_check" CHECK ("secretHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_subject_check" CHECK (num_nonnulls("memberId", "clientId") = 1);

-- What may lean on another row may lean on the own clinic's or the public library's, and on nobody else's.
ALTER TABLE "LadderRung" ADD CONSTRAINT "LadderRung_tenancy_check" CHECK ("toClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'));
ALTER TABLE "ExercisePicture" ADD CONSTRAINT "ExercisePicture_tenancy_check" CHECK ("mediaClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'));
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_tenancy_check" CHECK ("sourceClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'));
ALTER TABLE "Item" ADD CONSTRAINT "Item_tenancy_check" CHECK ("exerciseClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'));
ALTER TABLE "Exercise" ADD CONSTRAINT "Exercise_origin_check" CHECK (
  num_nonnulls("originClinicId", "originId") <> 1 AND coalesce("originClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'), true));
ALTER TABLE "Routine" ADD CONSTRAINT "Routine_origin_check" CHECK (
  num_nonnulls("originClinicId", "originId") <> 1 AND coalesce("originClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'), true));
ALTER TABLE "Source" ADD CONSTRAINT "Source_supersededBy_check" CHECK (
  num_nonnulls("supersededByClinicId", "supersededById") <> 1 AND coalesce("supersededByClinicId" IN ("clinicId", '00000000-0000-7000-8000-000000000001'), true));

-- Versions.
ALTER TABLE "ExerciseVersion" ADD CONSTRAINT "ExerciseVersion_number_check" CHECK ("number" >= 1 AND "publishedAt" IS NOT NULL OR "number" IS NULL AND "publishedAt" IS NULL);
ALTER TABLE "RoutineVersion" ADD CONSTRAINT "RoutineVersion_number_check" CHECK ("number" >= 1 AND "publishedAt" IS NOT NULL OR "number" IS NULL AND "publishedAt" IS NULL);
CREATE UNIQUE INDEX "ExerciseVersion_draft_key" ON "ExerciseVersion" ("exerciseId") WHERE "number" IS NULL;
CREATE UNIQUE INDEX "RoutineVersion_draft_key" ON "RoutineVersion" ("routineId") WHERE "number" IS NULL;
ALTER TABLE "ExerciseVersion" ADD CONSTRAINT "ExerciseVersion_lists_check" CHECK (
  jsonb_typeof("steps") = 'array' AND jsonb_typeof("cautions") = 'array' AND jsonb_typeof("effects") = 'array');
ALTER TABLE "RoutineVersion" ADD CONSTRAINT "RoutineVersion_statedMinutes_check" CHECK ("statedMinutes" BETWEEN 1 AND 600);

-- Sources.
ALTER TABLE "Source" ADD CONSTRAINT "Source_year_check" CHECK ("year" BETWEEN 1000 AND 3000);
ALTER TABLE "Source" ADD CONSTRAINT "Source_doi_check" CHECK ("doi" ~ '^10\.[0-9]{4,9}/\S+$' AND "doi" = lower("doi"));
ALTER TABLE "Source" ADD CONSTRAINT "Source_pmid_check" CHECK ("pmid" ~ '^[1-9][0-9]{0,8}$');
ALTER TABLE "Source" ADD CONSTRAINT "Source_pmcid_check" CHECK ("pmcid" ~ '^PMC[1-9][0-9]{0,9}$');
ALTER TABLE "Source" ADD CONSTRAINT "Source_url_check" CHECK ("url" ~ '^https?://');
ALTER TABLE "Source" ADD CONSTRAINT "Source_authors_check" CHECK (jsonb_typeof("authors") = 'array');
ALTER TABLE "Source" ADD CONSTRAINT "Source_ocebm_check" CHECK (
  ("ocebmLevel" IS NULL) = ("ocebmYear" IS NULL) AND coalesce("ocebmLevel" ~ '^[1-5][abc]?$', true) AND coalesce("ocebmYear" BETWEEN 1998 AND 2100, true));
ALTER TABLE "Source" ADD CONSTRAINT "Source_pedroScore_check" CHECK ("pedroScore" BETWEEN 0 AND 10);

-- A citation is about exactly one thing.
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_subject_check" CHECK (num_nonnulls("exerciseVersionId", "routineVersionId", "itemId", "articlePointId") = 1);
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_locator_check" CHECK (num_nonnulls("locatorLabel", "locatorValue") <> 1);

-- Blocks.
ALTER TABLE "Block" ADD CONSTRAINT "Block_rounds_check" CHECK (1 <= "roundsMin" AND "roundsMin" <= "roundsMax" AND "roundsMax" <= 20);
ALTER TABLE "Block" ADD CONSTRAINT "Block_restBetweenItems_check" CHECK (
  num_nonnulls("restBetweenItemsMin", "restBetweenItemsMax") <> 1 AND coalesce(0 <= "restBetweenItemsMin" AND "restBetweenItemsMin" <= "restBetweenItemsMax" AND "restBetweenItemsMax" <= 900, true));
ALTER TABLE "Block" ADD CONSTRAINT "Block_restBetweenRounds_check" CHECK (
  num_nonnulls("restBetweenRoundsMin", "restBetweenRoundsMax") <> 1 AND coalesce(0 <= "restBetweenRoundsMin" AND "restBetweenRoundsMin" <= "restBetweenRoundsMax" AND "restBetweenRoundsMax" <= 900, true));
ALTER TABLE "Block" ADD CONSTRAINT "Block_position_check" CHECK ("position" >= 0);
ALTER TABLE "Item" ADD CONSTRAINT "Item_position_check" CHECK ("position" >= 0);

-- Doses: an item's, and the one that a citation of a dose quotes. A range is stated whole or not at all.
CREATE FUNCTION dose_range_is_valid(low integer, high integer, lowest integer, highest integer) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT low IS NULL AND high IS NULL OR low IS NOT NULL AND high IS NOT NULL AND lowest <= low AND low <= high AND high <= highest
$$;

-- What one side has of its own: a JSON object with ranges of the same bounds.
CREATE FUNCTION dose_side_is_valid(part jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT part IS NULL OR jsonb_typeof(part) = 'object'
    AND dose_range_is_valid((part->'sets'->>'min')::integer, (part->'sets'->>'max')::integer, 1, 20)
    AND dose_range_is_valid((part->'reps'->>'min')::integer, (part->'reps'->>'max')::integer, 1, 200)
    AND dose_range_is_valid((part->'holdSeconds'->>'min')::integer, (part->'holdSeconds'->>'max')::integer, 1, 900)
    AND dose_range_is_valid((part->'breaths'->>'min')::integer, (part->'breaths'->>'max')::integer, 1, 60)
    AND dose_range_is_valid((part->'steps'->>'min')::integer, (part->'steps'->>'max')::integer, 1, 50)
    AND dose_range_is_valid((part->'restSeconds'->>'min')::integer, (part->'restSeconds'->>'max')::integer, 0, 900)
    AND dose_range_is_valid((part->'effort'->>'min')::integer, (part->'effort'->>'max')::integer, 0, 10)
$$;

DO $$
DECLARE
  owner text;
BEGIN
  FOREACH owner IN ARRAY ARRAY['Item', 'Citation'] LOOP
    EXECUTE format($sql$
      ALTER TABLE %1$I
        ADD CONSTRAINT %2$I CHECK (dose_range_is_valid("setsMin", "setsMax", 1, 20)),
        ADD CONSTRAINT %3$I CHECK (dose_range_is_valid("repsMin", "repsMax", 1, 200)),
        ADD CONSTRAINT %4$I CHECK (dose_range_is_valid("holdMin", "holdMax", 1, 900)),
        ADD CONSTRAINT %5$I CHECK (dose_range_is_valid("breathsMin", "breathsMax", 1, 60)),
        ADD CONSTRAINT %6$I CHECK (dose_range_is_valid("stepsMin", "stepsMax", 1, 50)),
        ADD CONSTRAINT %7$I CHECK (dose_range_is_valid("restMin", "restMax", 0, 900)),
        ADD CONSTRAINT %8$I CHECK (dose_range_is_valid("effortMin", "effortMax", 0, 10)),
        ADD CONSTRAINT %9$I CHECK (dose_range_is_valid("timesPerDayMin", "timesPerDayMax", 1, 12)),
        ADD CONSTRAINT %10$I CHECK (dose_range_is_valid("daysPerWeekMin", "daysPerWeekMax", 1, 7)),
        ADD CONSTRAINT %11$I CHECK (num_nonnulls("loadKilograms", "loadBand") <= 1
          AND coalesce("loadKilograms" BETWEEN 0 AND 500 AND "loadKilograms" * 4 = trunc("loadKilograms" * 4), true)),
        ADD CONSTRAINT %12$I CHECK ("tempo" ~ '^[0-9]{1,2}(-[0-9]{1,2}){2,3}$'),
        ADD CONSTRAINT %13$I CHECK (NOT "oneSideFirst" OR "side" = 'EACH'),
        ADD CONSTRAINT %14$I CHECK (dose_side_is_valid("left") AND dose_side_is_valid("right"))
    $sql$,
      owner, owner || '_sets_check', owner || '_reps_check', owner || '_hold_check', owner || '_breaths_check',
      owner || '_steps_check', owner || '_rest_check', owner || '_effort_check', owner || '_timesPerDay_check',
      owner || '_daysPerWeek_check', owner || '_load_check', owner || '_tempo_check', owner || '_oneSideFirst_check',
      owner || '_sides_check');
  END LOOP;
END
$$;

-- A published version and an audit event are never changed again. Erasing is not changing: what a version
-- belongs to may still be deleted whole, an audit event may not.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% % is not changed once written', TG_TABLE_NAME, OLD."id" USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "ExerciseVersion_immutable" BEFORE UPDATE ON "ExerciseVersion"
  FOR EACH ROW WHEN (OLD."number" IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RoutineVersion_immutable" BEFORE UPDATE ON "RoutineVersion"
  FOR EACH ROW WHEN (OLD."number" IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
