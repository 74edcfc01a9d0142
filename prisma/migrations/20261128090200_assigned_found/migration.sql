CREATE INDEX CONCURRENTLY "complaints_assigned" ON "complaints"("government_id", "assigned_to", "status") WHERE (assigned_to IS NOT NULL);
