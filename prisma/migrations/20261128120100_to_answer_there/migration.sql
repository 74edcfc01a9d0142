CREATE INDEX CONCURRENTLY "complaints_to_answer_there" ON "complaints"("government_id", "changed_at") WHERE (sp4n_id IS NOT NULL AND sp4n_answered_at IS NULL);
