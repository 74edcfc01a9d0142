-- How far the worker has come with holding what lies beside the history against it, and what it found.
-- Whoever has the web's rights may read the alarm, and not end it.
CREATE TABLE "history_checks" (
    "government_id" TEXT NOT NULL,
    "looked_up_to" UUID,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,
    "whole_at" TIMESTAMPTZ(3),
    "alarmed_at" TIMESTAMPTZ(3),
    "found" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "history_checks_pkey" PRIMARY KEY ("government_id")
);

GRANT SELECT, INSERT, UPDATE ON "history_checks" TO kesah_worker;
GRANT SELECT ON "history_checks" TO kesah_app;
