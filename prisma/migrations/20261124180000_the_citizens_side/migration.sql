-- The citizen's side: what the public sees and adds, who may know what, messages by other ways than
-- mail, citizens' accounts. Columns have constant defaults and tables are new, so nothing is rewritten.

-- For searching with typing errors. A trusted extension: the database's owner may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "access_purpose" AS ENUM ('register', 'sign_in', 'reset');

-- AlterEnum
ALTER TYPE "clock_name" ADD VALUE 'contest';

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "published_at" TIMESTAMPTZ(3),
ADD COLUMN     "released_at" TIMESTAMPTZ(3),
ADD COLUMN     "removed" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "upload_id" UUID;

-- AlterTable
ALTER TABLE "category_versions" ADD COLUMN     "oversight" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sensitive" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "complaints" ADD COLUMN     "accused_code" TEXT,
ADD COLUMN     "answers" JSONB,
ADD COLUMN     "code_issue" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "kept_from_verifier" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'id';

-- AlterTable
ALTER TABLE "governments" ADD COLUMN     "overseer_code" TEXT,
ADD COLUMN     "verifier_code" TEXT;

-- AlterTable
ALTER TABLE "identities" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "users" ALTER COLUMN "password_hash" DROP NOT NULL;

-- CreateTable
CREATE TABLE "category_questions" (
    "government_id" TEXT NOT NULL,
    "category_code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "rank" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "category_questions_pkey" PRIMARY KEY ("government_id","category_code","key","valid_from")
);

-- CreateTable
CREATE TABLE "emergency_phrases" (
    "government_id" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT NOT NULL,

    CONSTRAINT "emergency_phrases_pkey" PRIMARY KEY ("government_id","phrase","valid_from")
);

-- CreateTable
CREATE TABLE "suggestion_models" (
    "government_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "model" JSONB NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "suggestion_models_pkey" PRIMARY KEY ("government_id","valid_from")
);

-- CreateTable
CREATE TABLE "announcements" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "agency_code" TEXT,
    "kelurahan_codes" TEXT[],
    "category_codes" TEXT[],
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "announcements_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "access_links" (
    "government_id" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "purpose" "access_purpose" NOT NULL,
    "user_id" UUID,
    "identity_id" UUID,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_links_pkey" PRIMARY KEY ("government_id","token_hash")
);

-- CreateTable
CREATE TABLE "consents" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "identity_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consents_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "publications" (
    "government_id" TEXT NOT NULL,
    "complaint_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "category_code" TEXT,
    "kelurahan_code" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_down_at" TIMESTAMPTZ(3),
    "words" TEXT NOT NULL,
    "search" tsvector,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("government_id","complaint_id")
);

-- CreateTable
CREATE TABLE "supports" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "person_index" BYTEA NOT NULL,
    "identity_id" UUID,
    "user_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "not_done_at" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "supports_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "objections" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "identity_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "upheld" BOOLEAN,

    CONSTRAINT "objections_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "ratings" (
    "government_id" TEXT NOT NULL,
    "complaint_id" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "rated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ratings_pkey" PRIMARY KEY ("government_id","complaint_id")
);

-- CreateTable
CREATE TABLE "push_subscriptions" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "identity_id" UUID NOT NULL,
    "endpoint_index" BYTEA NOT NULL,
    "key_id" TEXT NOT NULL,
    "wrapped_key" BYTEA NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "push_subscriptions_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "notice_stops" (
    "government_id" TEXT NOT NULL,
    "identity_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "stopped_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_stops_pkey" PRIMARY KEY ("government_id","identity_id","channel")
);

-- CreateIndex
CREATE INDEX "announcements_government_id_ends_at_idx" ON "announcements"("government_id", "ends_at");

-- CreateIndex
CREATE INDEX "access_links_expires_at_idx" ON "access_links"("expires_at");

-- CreateIndex
CREATE INDEX "consents_government_id_identity_id_idx" ON "consents"("government_id", "identity_id");

-- CreateIndex
CREATE INDEX "publications_standing" ON "publications"("government_id", "published_at", "number") WHERE (taken_down_at IS NULL);

-- CreateIndex
CREATE INDEX "publications_government_id_category_code_idx" ON "publications"("government_id", "category_code");

-- CreateIndex
CREATE INDEX "publications_government_id_kelurahan_code_idx" ON "publications"("government_id", "kelurahan_code");

-- CreateIndex
CREATE INDEX "publications_search_idx" ON "publications" USING GIN ("search");

-- CreateIndex
CREATE INDEX "publications_words_idx" ON "publications" USING GIN ("words" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "publications_government_id_number_key" ON "publications"("government_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "supports_government_id_complaint_id_person_index_key" ON "supports"("government_id", "complaint_id", "person_index");

-- CreateIndex
CREATE INDEX "objections_government_id_complaint_id_idx" ON "objections"("government_id", "complaint_id");

-- CreateIndex
CREATE INDEX "objections_undecided" ON "objections"("government_id", "created_at") WHERE (decided_at IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "push_subscriptions_government_id_identity_id_endpoint_index_key" ON "push_subscriptions"("government_id", "identity_id", "endpoint_index");

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supports" ADD CONSTRAINT "supports_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ─── Rules that hold whatever the program does ──────────────────────────────────────────────────

ALTER TABLE "ratings" ADD CONSTRAINT "score_is_one_to_five" CHECK ("score" BETWEEN 1 AND 5);
ALTER TABLE "announcements" ADD CONSTRAINT "announcement_ends_later" CHECK ("ends_at" > "starts_at");

-- ─── Database roles ─────────────────────────────────────────────────────────────────────────────

GRANT SELECT ON "category_questions", "emergency_phrases", "suggestion_models"
  TO kesah_app, kesah_worker, kesah_report;

GRANT SELECT, INSERT, UPDATE ON "announcements", "access_links", "consents", "publications",
  "supports", "objections", "ratings", "push_subscriptions" TO kesah_app;
GRANT SELECT, INSERT, DELETE ON "notice_stops" TO kesah_app;
-- To correct what a person says of himself, and to erase it.
GRANT UPDATE ("key_id", "wrapped_key", "ciphertext", "erased_at") ON "identities"
  TO kesah_app, kesah_worker;

GRANT SELECT ON "announcements", "consents", "publications", "supports", "ratings", "notice_stops"
  TO kesah_worker;
GRANT SELECT, UPDATE ON "push_subscriptions" TO kesah_worker;
GRANT SELECT, DELETE ON "access_links" TO kesah_worker;

GRANT SELECT ON "announcements", "publications", "ratings" TO kesah_report;
GRANT SELECT ("government_id", "complaint_id", "created_at", "not_done_at") ON "supports"
  TO kesah_report;
GRANT SELECT ("government_id", "complaint_id", "created_at", "decided_at", "upheld") ON "objections"
  TO kesah_report;
