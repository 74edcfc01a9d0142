CREATE INDEX CONCURRENTLY "complaints_unmoderated" ON "complaints"("government_id", "received_at", "number") WHERE (moderated_at IS NULL);
