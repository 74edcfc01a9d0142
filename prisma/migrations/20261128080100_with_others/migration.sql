-- One complaint handled with another, or by several agencies, or outside of the city.
-- New columns are empty or have a constant default, the new table is small: nobody waits. The foreign
-- keys look at what stands already in a file of their own.

-- AlterTable
ALTER TABLE "complaints" ADD COLUMN     "merged_into" UUID,
ADD COLUMN     "split_from" UUID;

-- AlterTable
ALTER TABLE "deadline_rules" ADD COLUMN     "extension_days" INTEGER;

-- AlterTable
ALTER TABLE "referrals" ADD COLUMN     "contributed_at" TIMESTAMPTZ(3),
ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "is_supporting" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "follow_ups" (
    "government_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "contact" TEXT,
    "receipt" TEXT,
    "check_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "follow_ups_pkey" PRIMARY KEY ("government_id","id")
);

-- CreateIndex
CREATE INDEX "follow_ups_government_id_complaint_id_recorded_at_idx" ON "follow_ups"("government_id", "complaint_id", "recorded_at");

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_government_id_complaint_id_fkey" FOREIGN KEY ("government_id", "complaint_id") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_government_id_merged_into_fkey" FOREIGN KEY ("government_id", "merged_into") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT NOT VALID;

-- AddForeignKey
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_government_id_split_from_fkey" FOREIGN KEY ("government_id", "split_from") REFERENCES "complaints"("government_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT NOT VALID;

GRANT SELECT, INSERT, UPDATE ON "follow_ups" TO kesah_app;
