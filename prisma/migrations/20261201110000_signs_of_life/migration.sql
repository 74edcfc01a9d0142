-- When each part of the installation last did what it is for: the web wrote, the timetable ran a job.
CREATE TABLE "signs_of_life" (
    "part" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signs_of_life_pkey" PRIMARY KEY ("part")
);

GRANT SELECT, INSERT, UPDATE ON "signs_of_life" TO kesah_app, kesah_worker;
