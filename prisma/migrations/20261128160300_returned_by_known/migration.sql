-- Reads the table once and locks nobody out.
ALTER TABLE "complaints" VALIDATE CONSTRAINT "returned_by_somebody";
