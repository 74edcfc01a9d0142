CREATE INDEX CONCURRENTLY "complaints_merged" ON "complaints"("government_id", "merged_into") WHERE (merged_into IS NOT NULL);
