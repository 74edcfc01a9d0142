-- What never changes once it is written, no login of the program can write anew: which complaint it is,
-- what was told in it, when it was received, how it came and who entered it; of a clock when it began
-- and what was promised first; of a message its words.
REVOKE UPDATE ON "complaints", "clocks", "messages", "referrals", "promises", "closing_checks",
  "publications", "ratings" FROM kesah_app, kesah_worker;

GRANT UPDATE ("code_hash", "code_issue", "status", "class", "category_code", "title", "privacy",
  "hide_content", "identity_id", "reporter_id", "agency_code", "outside_code", "outcome", "returned_by",
  "returns", "disputes", "lapsed_at", "assigned_to", "division_code", "sp4n_id", "sp4n_answered_at",
  "moderated_at", "merged_into", "changed_at", "version") ON "complaints" TO kesah_app, kesah_worker;
GRANT UPDATE ("working_days", "used_days", "due_at", "rings_at", "stopped_at") ON "clocks"
  TO kesah_app, kesah_worker;
GRANT UPDATE ("for_citizen") ON "messages" TO kesah_app;
GRANT UPDATE ("accepted_at", "ended_at", "proposed_code", "contributed_at") ON "referrals"
  TO kesah_app, kesah_worker;
GRANT UPDATE ("reminded_at", "asked_at", "decided_at", "is_kept") ON "promises"
  TO kesah_app, kesah_worker;
GRANT UPDATE ("checked_at", "checked_by", "is_sound") ON "closing_checks" TO kesah_app, kesah_worker;
GRANT UPDATE ("title", "body", "category_code", "kelurahan_code", "latitude", "longitude",
  "published_at", "taken_down_at", "words", "search") ON "publications" TO kesah_app;
GRANT UPDATE ("score", "rated_at") ON "ratings" TO kesah_app;

-- Who filed it may be forgotten, and nobody else put in his place.
CREATE FUNCTION "who_filed_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.reporter_id IS NOT NULL AND NEW.reporter_id IS DISTINCT FROM OLD.reporter_id)
    OR (NEW.identity_id IS NOT NULL AND NEW.identity_id IS DISTINCT FROM OLD.identity_id) THEN
    RAISE EXCEPTION 'who filed a complaint stays, or is forgotten'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "who_filed_stays" AFTER UPDATE OF "reporter_id", "identity_id" ON "complaints"
  FOR EACH ROW EXECUTE FUNCTION "who_filed_stays"();
