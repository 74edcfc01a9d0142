-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "certainty" AS ENUM ('confirmed', 'estimate');

-- CreateEnum
CREATE TYPE "agency_kind" AS ENUM ('department', 'district', 'oversight', 'external');

-- CreateEnum
CREATE TYPE "area_kind" AS ENUM ('kecamatan', 'kelurahan');

-- CreateEnum
CREATE TYPE "day_off_kind" AS ENUM ('national', 'collective_leave', 'regional');

-- CreateEnum
CREATE TYPE "clock_name" AS ENUM ('verification', 'reply', 'settlement', 'confirmation');

-- CreateEnum
CREATE TYPE "complaint_class" AS ENUM ('information', 'aspiration', 'complaint', 'oversight');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('citizen', 'clerk', 'verifier', 'admin', 'officer', 'head', 'field', 'validator', 'supervisor', 'leadership', 'evaluator', 'operator');

-- CreateEnum
CREATE TYPE "status" AS ENUM ('submitted', 'incomplete', 'referred', 'in_progress', 'handed_over', 'answered', 'closed', 'archived', 'withdrawn');

-- CreateEnum
CREATE TYPE "privacy" AS ENUM ('named', 'confidential', 'anonymous');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('done', 'explained', 'not_possible', 'not_ours', 'no_budget');

-- CreateEnum
CREATE TYPE "notice_status" AS ENUM ('queued', 'sent', 'failed');

-- CreateTable
CREATE TABLE "governments" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "host" TEXT,
    "time_zone" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "governments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agencies" (
    "government_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "agency_kind" NOT NULL,
    "area_code" TEXT,

    CONSTRAINT "agencies_pkey" PRIMARY KEY ("government_id","code")
);

-- CreateTable
CREATE TABLE "agency_versions" (
    "government_id" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "duty" TEXT,
    "contact" TEXT,
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "agency_versions_pkey" PRIMARY KEY ("government_id","agency_code","valid_from")
);

-- CreateTable
CREATE TABLE "categories" (
    "government_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("government_id","code")
);

-- CreateTable
CREATE TABLE "category_versions" (
    "government_id" TEXT NOT NULL,
    "category_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "name" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "lead_agency" TEXT,
    "supporting_agencies" TEXT[],
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "category_versions_pkey" PRIMARY KEY ("government_id","category_code","valid_from")
);

-- CreateTable
CREATE TABLE "sp4n_categories" (
    "government_id" TEXT NOT NULL,
    "parent" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "sp4n_categories_pkey" PRIMARY KEY ("government_id","parent","name")
);

-- CreateTable
CREATE TABLE "sp4n_mappings" (
    "government_id" TEXT NOT NULL,
    "category_code" TEXT NOT NULL,
    "parent" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "sp4n_mappings_pkey" PRIMARY KEY ("government_id","category_code","rank")
);

-- CreateTable
CREATE TABLE "areas" (
    "government_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "area_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "parent_code" TEXT,
    "postal_code" TEXT,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "polygon" JSONB,
    "valid_from" DATE NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "areas_pkey" PRIMARY KEY ("government_id","code")
);

-- CreateTable
CREATE TABLE "days_off" (
    "government_id" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "day_off_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "days_off_pkey" PRIMARY KEY ("government_id","date","recorded_at")
);

-- CreateTable
CREATE TABLE "office_hours" (
    "government_id" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "opens" TEXT,
    "closes" TEXT,
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "office_hours_pkey" PRIMARY KEY ("government_id","weekday","valid_from")
);

-- CreateTable
CREATE TABLE "deadline_rules" (
    "government_id" TEXT NOT NULL,
    "clock" "clock_name" NOT NULL,
    "class" "complaint_class" NOT NULL,
    "valid_from" DATE NOT NULL,
    "working_days" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "deadline_rules_pkey" PRIMARY KEY ("government_id","clock","class","valid_from")
);

-- CreateTable
CREATE TABLE "identities" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "key_id" TEXT NOT NULL,
    "wrapped_key" BYTEA NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "users" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "agency_code" TEXT,
    "identity_id" UUID NOT NULL,
    "email_index" BYTEA NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_signed_in_at" TIMESTAMPTZ(3),
    "deactivated_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "government_id" TEXT NOT NULL,
    "id_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("government_id","id_hash")
);

-- CreateTable
CREATE TABLE "drafts" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "key_id" TEXT,
    "wrapped_key" BYTEA,
    "ciphertext" BYTEA,
    "complaint_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "complaints" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "submission_id" UUID NOT NULL,
    "status" "status" NOT NULL,
    "class" "complaint_class" NOT NULL,
    "category_code" TEXT,
    "title" TEXT,
    "description" TEXT NOT NULL,
    "occurred_on" DATE,
    "landmark" TEXT,
    "nowhere" BOOLEAN NOT NULL DEFAULT false,
    "kelurahan_code" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "privacy" "privacy" NOT NULL,
    "hide_content" BOOLEAN NOT NULL,
    "channel" TEXT NOT NULL,
    "identity_id" UUID,
    "reporter_id" UUID,
    "agency_code" TEXT,
    "outside_code" TEXT,
    "outcome" "outcome",
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "complaints_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "referrals" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "agency_code" TEXT NOT NULL,
    "referred_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "proposed_code" TEXT,

    CONSTRAINT "referrals_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "clocks" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "name" "clock_name" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "working_days" INTEGER NOT NULL,
    "used_days" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "clocks_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "messages" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "for_citizen" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "events" (
    "government_id" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL DEFAULT 0,
    "complaint_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "user_id" UUID,
    "agency_code" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "payload" JSONB NOT NULL,
    "previous_hash" BYTEA NOT NULL DEFAULT '\x',
    "hash" BYTEA NOT NULL DEFAULT '\x',

    CONSTRAINT "events_pkey" PRIMARY KEY ("government_id","sequence")
);

-- CreateTable
CREATE TABLE "event_chains" (
    "government_id" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "event_chains_pkey" PRIMARY KEY ("government_id")
);

-- CreateTable
CREATE TABLE "attachments" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "draft_id" UUID,
    "complaint_id" UUID,
    "media_type" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "digest" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachments_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "notices" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "event_sequence" BIGINT NOT NULL,
    "identity_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "status" "notice_status" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notices_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateTable
CREATE TABLE "event_cursors" (
    "government_id" TEXT NOT NULL,
    "reader" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,

    CONSTRAINT "event_cursors_pkey" PRIMARY KEY ("government_id","reader")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "governments_jurisdiction_key" ON "governments"("jurisdiction");

-- CreateIndex
CREATE UNIQUE INDEX "governments_host_key" ON "governments"("host");

-- CreateIndex
CREATE INDEX "users_government_id_agency_code_idx" ON "users"("government_id", "agency_code");

-- CreateIndex
CREATE UNIQUE INDEX "users_government_id_email_index_key" ON "users"("government_id", "email_index");

-- CreateIndex
CREATE INDEX "sessions_government_id_user_id_idx" ON "sessions"("government_id", "user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE INDEX "drafts_expires_at_idx" ON "drafts"("expires_at");

-- CreateIndex
CREATE INDEX "complaints_government_id_status_received_at_idx" ON "complaints"("government_id", "status", "received_at");

-- CreateIndex
CREATE INDEX "complaints_government_id_agency_code_status_received_at_idx" ON "complaints"("government_id", "agency_code", "status", "received_at");

-- CreateIndex
CREATE INDEX "complaints_government_id_reporter_id_idx" ON "complaints"("government_id", "reporter_id");

-- CreateIndex
CREATE UNIQUE INDEX "complaints_government_id_number_key" ON "complaints"("government_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "complaints_government_id_submission_id_key" ON "complaints"("government_id", "submission_id");

-- CreateIndex
CREATE INDEX "referrals_government_id_complaint_id_idx" ON "referrals"("government_id", "complaint_id");

-- CreateIndex
CREATE INDEX "referrals_government_id_agency_code_ended_at_idx" ON "referrals"("government_id", "agency_code", "ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "referrals_one_open" ON "referrals"("government_id", "complaint_id", "agency_code") WHERE (ended_at IS NULL);

-- CreateIndex
CREATE INDEX "clocks_government_id_complaint_id_idx" ON "clocks"("government_id", "complaint_id");

-- CreateIndex
CREATE INDEX "clocks_running_due" ON "clocks"("name", "due_at") WHERE (stopped_at IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "clocks_one_run" ON "clocks"("government_id", "complaint_id", "name") WHERE (stopped_at IS NULL);

-- CreateIndex
CREATE INDEX "messages_government_id_complaint_id_idx" ON "messages"("government_id", "complaint_id");

-- CreateIndex
CREATE INDEX "events_government_id_complaint_id_sequence_idx" ON "events"("government_id", "complaint_id", "sequence");

-- CreateIndex
CREATE INDEX "attachments_government_id_draft_id_idx" ON "attachments"("government_id", "draft_id");

-- CreateIndex
CREATE INDEX "attachments_government_id_complaint_id_idx" ON "attachments"("government_id", "complaint_id");

-- CreateIndex
CREATE INDEX "notices_status_next_attempt_at_idx" ON "notices"("status", "next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "notices_government_id_event_sequence_identity_id_channel_key" ON "notices"("government_id", "event_sequence", "identity_id", "channel");

-- CreateIndex
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits"("expire");

-- AddForeignKey
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_government_id_fkey" FOREIGN KEY ("government_id") REFERENCES "governments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_versions" ADD CONSTRAINT "agency_versions_government_id_agency_code_fkey" FOREIGN KEY ("government_id", "agency_code") REFERENCES "agencies"("government_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "categories" ADD CONSTRAINT "categories_government_id_fkey" FOREIGN KEY ("government_id") REFERENCES "governments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category_versions" ADD CONSTRAINT "category_versions_government_id_category_code_fkey" FOREIGN KEY ("government_id", "category_code") REFERENCES "categories"("government_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_government_id_user_id_fkey" FOREIGN KEY ("government_id", "user_id") REFERENCES "users"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clocks" ADD CONSTRAINT "clocks_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;



-- ─── Rules that hold whatever the program does ──────────────────────────────────────────────────

ALTER TABLE "users" ADD CONSTRAINT "officer_has_agency"
  CHECK (("role" IN ('officer', 'head', 'field')) = ("agency_code" IS NOT NULL));
ALTER TABLE "complaints" ADD CONSTRAINT "anonymous_has_no_identity"
  CHECK ("privacy" <> 'anonymous' OR ("identity_id" IS NULL AND "reporter_id" IS NULL));
ALTER TABLE "deadline_rules" ADD CONSTRAINT "deadline_is_positive" CHECK ("working_days" > 0);
ALTER TABLE "office_hours" ADD CONSTRAINT "iso_weekday" CHECK ("weekday" BETWEEN 1 AND 7);
ALTER TABLE "clocks" ADD CONSTRAINT "clock_runs_forward"
  CHECK ("stopped_at" IS NULL OR "stopped_at" >= "started_at");

-- ─── Events: insert-only, numbered without gaps and chained by hash within each government ──────

CREATE FUNCTION "chain_event"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  head event_chains;
BEGIN
  INSERT INTO event_chains (government_id, sequence, hash)
    VALUES (NEW.government_id, 0, sha256(convert_to(NEW.government_id, 'UTF8')))
    ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM event_chains WHERE government_id = NEW.government_id FOR UPDATE;
  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.hash := sha256(head.hash || convert_to(event_text(NEW), 'UTF8'));
  UPDATE event_chains SET sequence = NEW.sequence, hash = NEW.hash
    WHERE government_id = NEW.government_id;
  RETURN NEW;
END
$$;

-- The text that is hashed: a JSON array of all that the event says, in jsonb's canonical form.
CREATE FUNCTION "event_text"(event "events") RETURNS text
  LANGUAGE sql STABLE SET search_path = public, pg_temp
AS $$
  SELECT jsonb_build_array(
    event.government_id, event.sequence, event.complaint_id, event.action, event.role,
    event.user_id, event.agency_code,
    to_char(event.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    event.payload
  )::text
$$;

CREATE TRIGGER "chain_event" BEFORE INSERT ON "events"
  FOR EACH ROW EXECUTE FUNCTION "chain_event"();

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: what happened stays written', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER "events_stay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "events"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- ─── Database roles ─────────────────────────────────────────────────────────────────────────────
-- Group roles without login. The program's connections take one on at their first moment
-- (lib/platform/db.ts); an operator who wants more grants one to a login of its own. Where the owner
-- may not create roles, a database administrator creates these four beforehand.

DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['kesah_app', 'kesah_worker', 'kesah_report', 'kesah_backup'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- another database of this cluster was migrated at the same moment
      END;
    END IF;
    IF NOT pg_has_role(current_user, wanted, 'USAGE') THEN
      EXECUTE format('GRANT %I TO %I', wanted, current_user);
    END IF;
  END LOOP;
END
$$;

GRANT USAGE ON SCHEMA public TO kesah_app, kesah_worker, kesah_report, kesah_backup;

-- Reference data: read by all who serve, written by the owner's commands.
GRANT SELECT ON "governments", "agencies", "agency_versions", "categories", "category_versions",
  "sp4n_categories", "sp4n_mappings", "areas", "days_off", "office_hours", "deadline_rules"
  TO kesah_app, kesah_worker, kesah_report;

-- The web application.
GRANT SELECT, INSERT, UPDATE ON "complaints", "referrals", "clocks", "messages", "attachments",
  "drafts", "users", "sessions" TO kesah_app;
GRANT SELECT, INSERT ON "events", "identities" TO kesah_app;
GRANT DELETE ON "attachments" TO kesah_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_limits" TO kesah_app;

-- The worker: what happens by itself.
GRANT SELECT, INSERT, UPDATE ON "complaints", "referrals", "clocks", "messages", "notices",
  "event_cursors" TO kesah_worker;
GRANT SELECT, INSERT ON "events" TO kesah_worker;
GRANT SELECT ON "identities", "users", "event_chains" TO kesah_worker;
GRANT SELECT, DELETE ON "drafts", "sessions", "attachments", "rate_limits" TO kesah_worker;

-- Figures, without anyone's identity and without anyone's words.
GRANT SELECT ON "referrals", "clocks", "events" TO kesah_report;
GRANT SELECT ("government_id", "id", "number", "status", "class", "category_code", "nowhere",
  "kelurahan_code", "privacy", "hide_content", "channel", "agency_code", "outside_code", "outcome", "received_at",
  "changed_at") ON "complaints" TO kesah_report;

GRANT SELECT ON ALL TABLES IN SCHEMA public TO kesah_backup;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO kesah_backup;
