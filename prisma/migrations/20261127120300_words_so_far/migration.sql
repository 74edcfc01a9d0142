-- Alone in its file, so that each batch is a transaction of its own: nobody waits for more than one.
DO $$
DECLARE
  last_government text := '';
  last_id uuid := '00000000-0000-0000-0000-000000000000';
  batch record;
BEGIN
  LOOP
    WITH next_rows AS (
      SELECT government_id, id FROM complaints
      WHERE (government_id, id) > (last_government, last_id)
      ORDER BY government_id, id LIMIT 1000
    ), added AS (
      INSERT INTO complaint_searches (government_id, complaint_id, search)
      SELECT government_id, id, search_of_complaint(government_id, id) FROM next_rows
      ON CONFLICT DO NOTHING
    )
    SELECT government_id, id INTO batch FROM next_rows ORDER BY government_id DESC, id DESC LIMIT 1;
    EXIT WHEN batch.id IS NULL;
    last_government := batch.government_id;
    last_id := batch.id;
    COMMIT;
  END LOOP;
END $$;
