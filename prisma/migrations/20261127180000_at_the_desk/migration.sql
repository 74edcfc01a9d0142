-- What the desk needs to work together: who is there, what was begun, what can be taken back.
-- New columns are empty, new tables are small: nobody waits.

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "file_name" TEXT,
ADD COLUMN     "kind" TEXT,
ADD COLUMN     "message_id" UUID,
ADD COLUMN     "redacted_of" UUID,
ADD COLUMN     "uploaded_by" UUID;

-- AlterTable
ALTER TABLE "complaints" ADD COLUMN     "assigned_to" UUID,
ADD COLUMN     "entered_at" TIMESTAMPTZ(3),
ADD COLUMN     "entered_by" UUID,
ADD COLUMN     "moderated_at" TIMESTAMPTZ(3),
ADD COLUMN     "sp4n_id" TEXT;

-- CreateTable
CREATE TABLE "reply_drafts" (
    "government_id" TEXT NOT NULL,
    "complaint_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_drafts_pkey" PRIMARY KEY ("government_id","complaint_id","user_id","action")
);

-- CreateTable
CREATE TABLE "presences" (
    "government_id" TEXT NOT NULL,
    "complaint_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "writing" TEXT,

    CONSTRAINT "presences_pkey" PRIMARY KEY ("government_id","complaint_id","user_id")
);

-- CreateTable
CREATE TABLE "rewinds" (
    "government_id" TEXT NOT NULL,
    "complaint_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "event_sequence" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "before" JSONB NOT NULL,

    CONSTRAINT "rewinds_pkey" PRIMARY KEY ("government_id","complaint_id")
);

-- CreateTable
CREATE TABLE "saved_views" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "agency_code" TEXT,
    "shared" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "answer_templates" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "agency_code" TEXT,
    "category_codes" TEXT[],
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "answer_templates_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "reminders" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "agency_code" TEXT NOT NULL,
    "complaint_id" UUID,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "body" TEXT NOT NULL,
    "reminded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateIndex
CREATE INDEX "reply_drafts_saved_at_idx" ON "reply_drafts"("saved_at");

-- CreateIndex
CREATE INDEX "presences_seen_at_idx" ON "presences"("seen_at");

-- CreateIndex
CREATE INDEX "rewinds_government_id_user_id_until_idx" ON "rewinds"("government_id", "user_id", "until");

-- CreateIndex
CREATE INDEX "saved_views_government_id_user_id_idx" ON "saved_views"("government_id", "user_id");

-- CreateIndex
CREATE INDEX "answer_templates_government_id_agency_code_idx" ON "answer_templates"("government_id", "agency_code");

-- CreateIndex
CREATE INDEX "reminders_government_id_agency_code_reminded_at_idx" ON "reminders"("government_id", "agency_code", "reminded_at");

-- CreateIndex
CREATE INDEX "reminders_government_id_complaint_id_idx" ON "reminders"("government_id", "complaint_id");

-- AddForeignKey
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presences" ADD CONSTRAINT "presences_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rewinds" ADD CONSTRAINT "rewinds_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- A rewind deletes what the step had made: the clocks that it started and the referral.
GRANT DELETE ON "clocks", "referrals" TO kesah_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "reply_drafts", "presences", "rewinds", "saved_views"
  TO kesah_app;
GRANT SELECT, INSERT, UPDATE ON "answer_templates", "reminders" TO kesah_app;
GRANT SELECT, DELETE ON "reply_drafts", "presences", "rewinds" TO kesah_worker;
GRANT SELECT ON "reminders" TO kesah_worker, kesah_report;
