-- Answers that a head looks at, how agencies want to work, and who is called by name. New tables: nobody waits.

-- CreateTable
CREATE TABLE "proposed_answers" (
    "government_id" TEXT NOT NULL,
    "complaint_id" UUID NOT NULL,
    "agency_code" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "outcome" "outcome" NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposed_answers_pkey" PRIMARY KEY ("government_id","complaint_id")
);

-- CreateTable
CREATE TABLE "agency_practices" (
    "government_id" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "looks_at_answers" BOOLEAN NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID NOT NULL,

    CONSTRAINT "agency_practices_pkey" PRIMARY KEY ("government_id","agency_code")
);

-- CreateTable
CREATE TABLE "mentions" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "note_key" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "mentioned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateIndex
CREATE INDEX "proposed_answers_government_id_agency_code_idx" ON "proposed_answers"("government_id", "agency_code");

-- CreateIndex
CREATE INDEX "mentions_government_id_complaint_id_idx" ON "mentions"("government_id", "complaint_id");

-- CreateIndex
CREATE INDEX "mentions_government_id_note_key_idx" ON "mentions"("government_id", "note_key");

-- AddForeignKey
ALTER TABLE "proposed_answers" ADD CONSTRAINT "proposed_answers_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

GRANT SELECT, INSERT, UPDATE, DELETE ON "proposed_answers" TO kesah_app;
GRANT SELECT, INSERT, UPDATE ON "agency_practices" TO kesah_app;
GRANT SELECT, INSERT ON "mentions" TO kesah_app;
GRANT SELECT ON "mentions" TO kesah_worker;
