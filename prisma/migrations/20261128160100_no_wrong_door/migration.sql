-- Who decides after the second return and the second dispute, promises, ladders, and a sample of closings.
-- New columns are empty or have a constant default, new tables are small: nobody waits. What stands
-- already is looked at in a file of its own.

-- AlterTable
ALTER TABLE "complaints" ADD COLUMN     "disputes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lapsed_at" TIMESTAMPTZ(3),
ADD COLUMN     "returns" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "complaints" DROP CONSTRAINT "returned_by_somebody";
ALTER TABLE "complaints" ADD CONSTRAINT "returned_by_somebody"
  CHECK ("returned_by" IN ('agency', 'citizen', 'arbiter', 'validator')) NOT VALID;

-- AlterTable
ALTER TABLE "clocks" ADD COLUMN     "first_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "rings_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "escalation_rules" (
    "government_id" TEXT NOT NULL,
    "clock" "clock_name" NOT NULL,
    "rung" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "working_days" INTEGER,
    "calls" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "escalation_rules_pkey" PRIMARY KEY ("government_id","clock","rung","valid_from")
);

-- CreateTable
CREATE TABLE "sample_rates" (
    "government_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "percent" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "sample_rates_pkey" PRIMARY KEY ("government_id","valid_from")
);

-- CreateTable
CREATE TABLE "escalations" (
    "government_id" TEXT NOT NULL,
    "clock_id" UUID NOT NULL,
    "rung" INTEGER NOT NULL,
    "complaint_id" UUID NOT NULL,
    "calls" TEXT NOT NULL,
    "escalated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "escalations_pkey" PRIMARY KEY ("government_id","clock_id","rung")
);

-- CreateTable
CREATE TABLE "promises" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "agency_code" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "waits_for" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "asked_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "is_kept" BOOLEAN,

    CONSTRAINT "promises_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "closing_checks" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "picked_at" TIMESTAMPTZ(3) NOT NULL,
    "checked_at" TIMESTAMPTZ(3),
    "checked_by" UUID,
    "is_sound" BOOLEAN,

    CONSTRAINT "closing_checks_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateIndex
CREATE INDEX "escalations_government_id_complaint_id_idx" ON "escalations"("government_id", "complaint_id");

-- CreateIndex
CREATE INDEX "promises_government_id_complaint_id_idx" ON "promises"("government_id", "complaint_id");

-- CreateIndex
CREATE INDEX "promises_government_id_agency_code_due_on_idx" ON "promises"("government_id", "agency_code", "due_on");

-- CreateIndex
CREATE INDEX "promises_open" ON "promises"("government_id", "due_on") WHERE (decided_at IS NULL);

-- CreateIndex
CREATE INDEX "closing_checks_government_id_complaint_id_idx" ON "closing_checks"("government_id", "complaint_id");

-- CreateIndex
CREATE INDEX "closing_checks_open" ON "closing_checks"("government_id", "picked_at") WHERE (checked_at IS NULL);

-- AddForeignKey
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_government_id_clock_id_fkey" FOREIGN KEY ("government_id", "clock_id") REFERENCES "clocks"("government_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "promises" ADD CONSTRAINT "promises_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "closing_checks" ADD CONSTRAINT "closing_checks_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

GRANT SELECT ON "escalation_rules", "sample_rates" TO kesah_app, kesah_worker, kesah_report;
GRANT INSERT ON "escalation_rules", "sample_rates" TO kesah_worker;
GRANT SELECT, INSERT, UPDATE ON "promises", "closing_checks" TO kesah_app, kesah_worker;
GRANT SELECT, INSERT ON "escalations" TO kesah_app, kesah_worker;
GRANT SELECT ON "escalations", "promises", "closing_checks" TO kesah_report;
