CREATE INDEX CONCURRENTLY "clocks_ringing" ON "clocks"("government_id", "rings_at", "id") WHERE (stopped_at IS NULL);
