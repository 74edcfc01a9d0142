-- Locks those rows alone. Only what waits at the verifier now: a small part of the table, found by its index.
UPDATE "complaints" c SET "returned_by" = 'agency'
WHERE c."status" = 'submitted' AND EXISTS (
  SELECT 1 FROM "referrals" r
  WHERE r."government_id" = c."government_id" AND r."complaint_id" = c."id");
