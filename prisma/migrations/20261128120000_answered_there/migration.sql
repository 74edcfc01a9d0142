-- Empty: nobody waits.
ALTER TABLE "complaints" ADD COLUMN     "sp4n_answered_at" TIMESTAMPTZ(3);
