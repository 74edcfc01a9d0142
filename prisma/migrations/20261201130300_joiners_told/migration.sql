-- Whoever joins a complaint is sent the page of it, by the contact that was left.
GRANT INSERT ON "notices" TO kesah_app;
