-- Changes to the reference data by one pattern. The web application drafts and publishes them; only the
-- worker, which carries them out, may write the dated rows themselves.

-- CreateTable
CREATE TABLE "reference_changes" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" UUID,
    "published_at" TIMESTAMPTZ(3),
    "discarded_at" TIMESTAMPTZ(3),
    "applied_at" TIMESTAMPTZ(3),
    "recounted_at" TIMESTAMPTZ(3),

    CONSTRAINT "reference_changes_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateIndex
CREATE INDEX "reference_changes_government_id_kind_created_at_idx" ON "reference_changes"("government_id", "kind", "created_at");

GRANT SELECT, INSERT ON "reference_changes" TO kesah_app;
GRANT UPDATE ("published_by", "published_at", "discarded_at") ON "reference_changes" TO kesah_app;
GRANT SELECT ON "reference_changes" TO kesah_worker;
GRANT UPDATE ("applied_at", "recounted_at") ON "reference_changes" TO kesah_worker;
GRANT INSERT ON "agencies", "agency_versions", "categories", "category_versions", "deadline_rules",
  "days_off" TO kesah_worker;
GRANT UPDATE ("valid_to") ON "agency_versions", "category_versions" TO kesah_worker;
GRANT UPDATE ("superseded_at") ON "days_off" TO kesah_worker;
