-- Who is away and who stands in; phones that are trusted. A constant default and a new table: nobody waits.

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "trusted" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "successor_id" UUID;

-- CreateTable
CREATE TABLE "absences" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "absences_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateIndex
CREATE INDEX "absences_government_id_user_id_last_day_idx" ON "absences"("government_id", "user_id", "last_day");

-- CreateIndex
CREATE INDEX "absences_government_id_deputy_id_last_day_idx" ON "absences"("government_id", "deputy_id", "last_day");

GRANT SELECT, INSERT, UPDATE ON "absences" TO kesah_app;
GRANT SELECT ON "absences" TO kesah_worker;
-- Whether messages leave, and not who gets them.
GRANT SELECT ("government_id", "id", "event_sequence", "channel", "template", "status", "attempts",
  "next_attempt_at", "sent_at", "last_error", "created_at") ON "notices" TO kesah_app;
GRANT UPDATE ("status", "attempts", "next_attempt_at") ON "notices" TO kesah_app;
