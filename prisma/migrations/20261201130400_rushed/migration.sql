-- Came in a rush of others, and whoever sent it showed no effort. Without a default: nobody waits.
ALTER TABLE "complaints" ADD COLUMN     "rushed_at" TIMESTAMPTZ(3);

-- What may change of a complaint is granted column by column.
GRANT UPDATE ("rushed_at") ON "complaints" TO kesah_app, kesah_worker;
