CREATE INDEX CONCURRENTLY "complaints_in_order" ON "complaints"("government_id", "received_at", "number");
