-- Whether the owner of an address that somebody named has said that he may be written to. A new table
-- and a column without a default: nobody waits.
CREATE TABLE "mailboxes" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "address_index" BYTEA NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3),
    "allowed_at" TIMESTAMPTZ(3),
    "refused_at" TIMESTAMPTZ(3),

    CONSTRAINT "mailboxes_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mailboxes_government_id_address_index_key" ON "mailboxes"("government_id", "address_index");

-- AlterTable
ALTER TABLE "notices" ADD COLUMN     "mailbox_id" UUID;

GRANT SELECT, INSERT, UPDATE, DELETE ON "mailboxes" TO kesah_app;
GRANT SELECT, INSERT, UPDATE ON "mailboxes" TO kesah_worker;
-- What waited for a yes is sent, or dropped, in the change that keeps the answer.
GRANT SELECT ("mailbox_id", "identity_id"), UPDATE ("mailbox_id", "last_error") ON "notices"
  TO kesah_app;
