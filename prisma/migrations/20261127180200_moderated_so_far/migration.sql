-- Whatever was shown once has been decided on. Alone in its file, each batch a transaction of its own.
DO $$
DECLARE
  last_government text := '';
  last_id uuid := '00000000-0000-0000-0000-000000000000';
  batch record;
BEGIN
  LOOP
    WITH next_rows AS (
      SELECT government_id, complaint_id, published_at FROM publications
      WHERE (government_id, complaint_id) > (last_government, last_id)
      ORDER BY government_id, complaint_id LIMIT 1000
    ), decided AS (
      UPDATE complaints c SET moderated_at = n.published_at FROM next_rows n
      WHERE c.government_id = n.government_id AND c.id = n.complaint_id AND c.moderated_at IS NULL
    )
    SELECT government_id, complaint_id INTO batch FROM next_rows
    ORDER BY government_id DESC, complaint_id DESC LIMIT 1;
    EXIT WHEN batch.complaint_id IS NULL;
    last_government := batch.government_id;
    last_id := batch.complaint_id;
    COMMIT;
  END LOOP;
END $$;
