-- Built beside the running system, and alone in its file: the statement refuses to be part of a transaction.
CREATE UNIQUE INDEX CONCURRENTLY "attachments_government_id_upload_id_key" ON "attachments"("government_id", "upload_id");
