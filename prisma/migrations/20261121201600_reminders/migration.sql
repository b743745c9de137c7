-- CreateTable
CREATE TABLE "Reminder" (
    "clientId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "isOn" BOOLEAN NOT NULL DEFAULT false,
    "times" TEXT[],
    "secondAfterMinutes" INTEGER,
    "byMail" BOOLEAN NOT NULL DEFAULT true,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("clientId")
);

-- CreateTable
CREATE TABLE "ReminderSent" (
    "clientId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "time" TEXT NOT NULL,
    "nth" INTEGER NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReminderSent_pkey" PRIMARY KEY ("clientId","day","time","nth")
);

-- CreateTable
CREATE TABLE "PushSubscription" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "signInId" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PushSubscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "clientId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("clientId")
);

-- CreateTable
CREATE TABLE "Job" (
    "name" TEXT NOT NULL,
    "takenUpAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "Reminder_isOn_idx" ON "Reminder"("isOn");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_clinicId_clientId_key" ON "Reminder"("clinicId", "clientId");

-- CreateIndex
CREATE INDEX "ReminderSent_clinicId_clientId_idx" ON "ReminderSent"("clinicId", "clientId");

-- CreateIndex
CREATE INDEX "ReminderSent_day_idx" ON "ReminderSent"("day");

-- CreateIndex
CREATE UNIQUE INDEX "PushSubscription_endpoint_key" ON "PushSubscription"("endpoint");

-- CreateIndex
CREATE INDEX "PushSubscription_clinicId_clientId_idx" ON "PushSubscription"("clinicId", "clientId");

-- CreateIndex
CREATE INDEX "PushSubscription_signInId_idx" ON "PushSubscription"("signInId");

-- CreateIndex
CREATE UNIQUE INDEX "PushSubscription_clinicId_id_key" ON "PushSubscription"("clinicId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_secretHash_key" ON "CalendarFeed"("secretHash");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_clinicId_clientId_key" ON "CalendarFeed"("clinicId", "clientId");

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderSent" ADD CONSTRAINT "ReminderSent_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderSent" ADD CONSTRAINT "ReminderSent_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PushSubscription" ADD CONSTRAINT "PushSubscription_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PushSubscription" ADD CONSTRAINT "PushSubscription_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PushSubscription" ADD CONSTRAINT "PushSubscription_signInId_fkey" FOREIGN KEY ("signInId") REFERENCES "SignIn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_clinicId_clientId_fkey" FOREIGN KEY ("clinicId", "clientId") REFERENCES "Client"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_second_check" CHECK ("secondAfterMinutes" BETWEEN 30 AND 480);
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_times_check" CHECK (cardinality("times") <= 6);
ALTER TABLE "ReminderSent" ADD CONSTRAINT "ReminderSent_nth_check" CHECK ("nth" IN (1, 2));
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_secretHash_check" CHECK ("secretHash" ~ '^[0-9a-f]{64}$');
