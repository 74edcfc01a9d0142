CREATE INDEX CONCURRENTLY "notices_of_mailbox" ON "notices"("government_id", "mailbox_id") WHERE (mailbox_id IS NOT NULL);
