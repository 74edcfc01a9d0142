-- Commands wait at their very end while the table is read through once; pages wait for nothing. What
-- the triggers have counted since they exist is among what is counted here.
LOCK TABLE "complaint_counts" IN EXCLUSIVE MODE;
DELETE FROM "complaint_counts";
INSERT INTO "complaint_counts"
SELECT "government_id", coalesce("agency_code", ''), "status", "class", "kept_from_verifier",
  coalesce("returned_by", ''), count(*)
FROM "complaints" GROUP BY 1, 2, 3, 4, 5, 6;
