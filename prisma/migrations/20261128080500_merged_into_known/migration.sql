-- Reads the table once, and lets everybody write meanwhile.
ALTER TABLE "complaints" VALIDATE CONSTRAINT "complaints_government_id_merged_into_fkey";
ALTER TABLE "complaints" VALIDATE CONSTRAINT "complaints_government_id_split_from_fkey";
