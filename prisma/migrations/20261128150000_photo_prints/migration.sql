-- By which pictures are recognised, and what evidence told of its taking. The new column is empty, the
-- new tables are too: nobody waits. All of it goes with its file.

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "printed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "photo_prints" (
    "government_id" TEXT NOT NULL,
    "attachment_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "photo_prints_pkey" PRIMARY KEY ("government_id","attachment_id")
);

-- CreateTable
CREATE TABLE "photo_print_keys" (
    "government_id" TEXT NOT NULL,
    "key" INTEGER NOT NULL,
    "attachment_id" UUID NOT NULL,

    CONSTRAINT "photo_print_keys_pkey" PRIMARY KEY ("government_id","key","attachment_id")
);

-- CreateTable
CREATE TABLE "evidence_origins" (
    "government_id" TEXT NOT NULL,
    "attachment_id" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3),
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "generation_mark" TEXT,

    CONSTRAINT "evidence_origins_pkey" PRIMARY KEY ("government_id","attachment_id")
);

-- CreateIndex
CREATE INDEX "photo_print_keys_government_id_attachment_id_idx" ON "photo_print_keys"("government_id", "attachment_id");

-- AddForeignKey
ALTER TABLE "photo_prints" ADD CONSTRAINT "photo_prints_government_id_attachment_id_fkey" FOREIGN KEY ("government_id", "attachment_id") REFERENCES "attachments"("government_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "photo_print_keys" ADD CONSTRAINT "photo_print_keys_government_id_attachment_id_fkey" FOREIGN KEY ("government_id", "attachment_id") REFERENCES "photo_prints"("government_id", "attachment_id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evidence_origins" ADD CONSTRAINT "evidence_origins_government_id_attachment_id_fkey" FOREIGN KEY ("government_id", "attachment_id") REFERENCES "attachments"("government_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

GRANT SELECT, INSERT ON "photo_prints", "photo_print_keys" TO kesah_app, kesah_worker;
GRANT SELECT, INSERT ON "evidence_origins" TO kesah_app;
GRANT UPDATE ("printed_at") ON "attachments" TO kesah_worker;
