CREATE INDEX CONCURRENTLY "clocks_stopped" ON "clocks"("government_id", "name", "stopped_at") WHERE (stopped_at IS NOT NULL);
