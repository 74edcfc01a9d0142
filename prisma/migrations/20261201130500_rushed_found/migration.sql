CREATE INDEX CONCURRENTLY "complaints_rushed" ON "complaints"("government_id", "received_at", "number") WHERE (rushed_at IS NOT NULL);
