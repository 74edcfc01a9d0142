-- Office hours change by the same pattern as the rest of the reference data: the worker alone writes them.
GRANT INSERT ON "office_hours" TO kesah_worker;
