-- What is new for those who treat a client, by ids alone: open streams are told from here, and go on from here.
CREATE TYPE "CaseloadChangeKind" AS ENUM ('PAIN_SCORE_RECORDED', 'ALERT_RAISED', 'ALERT_CLOSED');

CREATE TABLE "CaseloadChange" (
    "kind" "CaseloadChangeKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "position" BIGINT,
    CONSTRAINT "CaseloadChange_pkey" PRIMARY KEY ("kind", "subjectId")
);
CREATE UNIQUE INDEX "CaseloadChange_position_key" ON "CaseloadChange"("position");
CREATE INDEX "CaseloadChange_clinicId_position_idx" ON "CaseloadChange"("clinicId", "position");
CREATE INDEX "CaseloadChange_clinicId_clientId_idx" ON "CaseloadChange"("clinicId", "clientId");
ALTER TABLE "CaseloadChange" ADD CONSTRAINT "CaseloadChange_clinicId_fkey"
  FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CaseloadChange" ADD CONSTRAINT "CaseloadChange_clinicId_clientId_fkey"
  FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A statement's rows are written down together, and a clinic is called once. What reached the server days ago, as
-- histories that are put in at once did, is no news.
CREATE FUNCTION tell_pain_scores() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CaseloadChange" ("kind", "subjectId", "clinicId", "clientId", "createdAt")
  SELECT 'PAIN_SCORE_RECORDED', "id", "clinicId", "clientId", clock_timestamp() FROM told
  WHERE "receivedAt" > now() - interval '1 day';
  IF FOUND THEN
    PERFORM pg_notify('reprise_caseload', "clinicId"::text) FROM (SELECT DISTINCT "clinicId" FROM told) clinics;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "PainScore_told" AFTER INSERT ON "PainScore" REFERENCING NEW TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION tell_pain_scores();

CREATE FUNCTION tell_alerts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CaseloadChange" ("kind", "subjectId", "clinicId", "clientId", "createdAt")
  SELECT 'ALERT_RAISED', "id", "clinicId", "clientId", clock_timestamp() FROM told
  WHERE "raisedAt" > now() - interval '1 day';
  IF FOUND THEN
    PERFORM pg_notify('reprise_caseload', "clinicId"::text) FROM (SELECT DISTINCT "clinicId" FROM told) clinics;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Alert_told" AFTER INSERT ON "Alert" REFERENCING NEW TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION tell_alerts();

CREATE FUNCTION tell_closed_alerts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CaseloadChange" ("kind", "subjectId", "clinicId", "clientId", "createdAt")
  SELECT 'ALERT_CLOSED', told."id", told."clinicId", told."clientId", clock_timestamp()
  FROM told JOIN before ON before."id" = told."id"
  WHERE told."closedAt" IS NOT NULL AND before."closedAt" IS NULL
  ON CONFLICT DO NOTHING;
  IF FOUND THEN
    PERFORM pg_notify('reprise_caseload', "clinicId"::text) FROM (SELECT DISTINCT "clinicId" FROM told) clinics;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Alert_closed_told" AFTER UPDATE ON "Alert" REFERENCING OLD TABLE AS before NEW TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION tell_closed_alerts();
