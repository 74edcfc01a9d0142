-- WIB, WITA and WIT are dated like the rest of the reference data: a row for each move to another zone.
CREATE TABLE "zones_of_governments" (
    "government_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "time_zone" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "zones_of_governments_pkey" PRIMARY KEY ("government_id","valid_from")
);

GRANT SELECT ON "zones_of_governments" TO kesah_app, kesah_worker, kesah_report;
GRANT INSERT ON "zones_of_governments" TO kesah_worker;
