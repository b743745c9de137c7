-- Members may be told by mail, once a day, that alerts are open.
ALTER TABLE "Member" ADD COLUMN "digestHour" INTEGER,
  ADD COLUMN "digestSentOn" DATE;
