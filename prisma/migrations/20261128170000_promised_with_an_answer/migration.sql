-- An answer may promise a day; one that the head is to look at keeps it until then. Adding a column
-- without a default rewrites no row.
ALTER TABLE "proposed_answers" ADD COLUMN "due_on" DATE;

-- An answer is taken back together with what it promised.
GRANT DELETE ON "promises" TO kesah_app;

-- What could be taken back in the last ten seconds was kept without its promises.
DELETE FROM "rewinds";
