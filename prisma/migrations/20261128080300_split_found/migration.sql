CREATE INDEX CONCURRENTLY "complaints_split" ON "complaints"("government_id", "split_from") WHERE (split_from IS NOT NULL);
