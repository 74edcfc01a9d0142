CREATE INDEX CONCURRENTLY "attachments_to_be_printed" ON "attachments"("created_at") WHERE (printed_at IS NULL);
