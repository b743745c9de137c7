-- A plan may raise alerts sooner or later than the clinic does.
ALTER TABLE "PlanVersion" ADD COLUMN "redScoreAbove" INTEGER,
  ADD COLUMN "risingBy" DOUBLE PRECISION,
  ADD COLUMN "silentDays" INTEGER;
