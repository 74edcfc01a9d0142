CREATE INDEX CONCURRENTLY "referrals_supporting" ON "referrals"("government_id", "agency_code", "complaint_id") WHERE (is_supporting AND ended_at IS NULL);
