-- Divisions of agencies, written by the worker alone like all reference data.

-- AlterTable
ALTER TABLE "complaints" ADD COLUMN     "division_code" TEXT;

-- CreateTable
CREATE TABLE "divisions" (
    "government_id" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "divisions_pkey" PRIMARY KEY ("government_id","agency_code","code","valid_from")
);

GRANT SELECT ON "divisions" TO kesah_app, kesah_worker, kesah_report;
GRANT INSERT ON "divisions" TO kesah_worker;
GRANT UPDATE ("valid_to") ON "divisions" TO kesah_worker;
