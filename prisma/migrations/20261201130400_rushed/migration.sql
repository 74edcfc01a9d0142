-- Came in a rush of others, and whoever sent it showed no effort. Without a default: nobody waits.
ALTER TABLE "complaints" ADD COLUMN     "rushed_at" TIMESTAMPTZ(3);
