-- The desk counts no rows and searches every word: both are kept by triggers. Every lock taken here is
-- short; what stands already is filled in by the files that follow, beside the running system.

-- AlterTable
ALTER TABLE "complaints" ADD COLUMN     "returned_by" TEXT;

-- CreateTable
CREATE TABLE "complaint_counts" (
    "government_id" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "status" "status" NOT NULL,
    "class" "complaint_class" NOT NULL,
    "kept_from_verifier" BOOLEAN NOT NULL,
    "returned_by" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "complaint_counts_pkey" PRIMARY KEY ("government_id","agency_code","status","class","kept_from_verifier","returned_by")
);

-- CreateTable
CREATE TABLE "complaint_searches" (
    "government_id" TEXT NOT NULL,
    "complaint_id" UUID NOT NULL,
    "search" tsvector NOT NULL,

    CONSTRAINT "complaint_searches_pkey" PRIMARY KEY ("government_id","complaint_id")
);

-- CreateIndex
CREATE INDEX "complaint_searches_search_idx" ON "complaint_searches" USING GIN ("search");

-- AddForeignKey
ALTER TABLE "complaint_searches" ADD CONSTRAINT "complaint_searches_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ─── Who sent it back ───────────────────────────────────────────────────────────────────────────

ALTER TABLE "complaints" ADD CONSTRAINT "returned_by_somebody"
  CHECK ("returned_by" IN ('agency', 'citizen')) NOT VALID;

-- ─── Counts ─────────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION count_complaint(changed complaints, step integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO complaint_counts AS c
  VALUES (changed.government_id, coalesce(changed.agency_code, ''), changed.status, changed.class,
    changed.kept_from_verifier, coalesce(changed.returned_by, ''), step)
  ON CONFLICT (government_id, agency_code, status, class, kept_from_verifier, returned_by)
  DO UPDATE SET count = c.count + step;
$$;

CREATE FUNCTION keep_complaint_counts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM count_complaint(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM count_complaint(NEW, 1); END IF;
  RETURN NULL;
END $$;

-- At the end of the transaction: by then the event chain has put the government's commands in a row,
-- and no two of them wait for each other's counters.
CREATE CONSTRAINT TRIGGER complaint_counted
  AFTER INSERT OR DELETE ON "complaints" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION keep_complaint_counts();
CREATE CONSTRAINT TRIGGER complaint_counted_again
  AFTER UPDATE ON "complaints" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (
    (OLD."agency_code", OLD."status", OLD."class", OLD."kept_from_verifier", OLD."returned_by")
    IS DISTINCT FROM
    (NEW."agency_code", NEW."status", NEW."class", NEW."kept_from_verifier", NEW."returned_by"))
  EXECUTE FUNCTION keep_complaint_counts();

-- ─── Search ─────────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION search_of_complaint(government text, complaint uuid) RETURNS tsvector
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT setweight(to_tsvector('simple', c.number || ' ' || coalesce(c.title, '')), 'A')
    || setweight(to_tsvector('simple', c.description), 'B')
    || setweight(to_tsvector('simple', coalesce(c.landmark, '')), 'C')
    || setweight(to_tsvector('simple', coalesce((
      SELECT string_agg(m.body, ' ') FROM messages m
      WHERE m.government_id = government AND m.complaint_id = complaint), '')), 'D')
  FROM complaints c WHERE c.government_id = government AND c.id = complaint
$$;

CREATE FUNCTION keep_complaint_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  complaint uuid := CASE TG_TABLE_NAME
    WHEN 'complaints' THEN (to_jsonb(NEW)->>'id')::uuid
    ELSE (to_jsonb(NEW)->>'complaint_id')::uuid END;
BEGIN
  INSERT INTO complaint_searches (government_id, complaint_id, search)
  VALUES (NEW.government_id, complaint, search_of_complaint(NEW.government_id, complaint))
  ON CONFLICT (government_id, complaint_id) DO UPDATE SET search = EXCLUDED.search;
  RETURN NULL;
END $$;

CREATE TRIGGER complaint_found AFTER INSERT ON "complaints"
  FOR EACH ROW EXECUTE FUNCTION keep_complaint_search();
CREATE TRIGGER complaint_found_anew AFTER UPDATE OF "number", "title", "description", "landmark"
  ON "complaints" FOR EACH ROW EXECUTE FUNCTION keep_complaint_search();
CREATE TRIGGER complaint_found_by_message AFTER INSERT OR UPDATE OF "body" ON "messages"
  FOR EACH ROW EXECUTE FUNCTION keep_complaint_search();

-- ─── Database roles ─────────────────────────────────────────────────────────────────────────────

GRANT SELECT ON "complaint_counts" TO kesah_app, kesah_worker, kesah_report;
GRANT SELECT ON "complaint_searches" TO kesah_app;
