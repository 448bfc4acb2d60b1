import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import journal from '../../../src/hub/store/migrations/meta/_journal.json' with { type: 'json' };

const tags = journal.entries.map(({ tag }) => tag);
const signOff = tags.indexOf('0005_sign-off');
const sqlOf = (tag: string) => readFileSync(`src/hub/store/migrations/${tag}.sql`, 'utf8');

/** A release of two entries and a proposal that changes one, takes one out and adds one, as they were once kept. */
const before = `
  INSERT INTO people (id, name, email, role, created_at) VALUES ('jana', 'Jana', 'j@example.com', 'marketing', now());
  INSERT INTO entry_texts (hash, json) VALUES ('a1', '{}'), ('a2', '{}'), ('b1', '{}'), ('c1', '{}'), ('s1', '{}');
  INSERT INTO proposals (id, title, by, at, based_on, hash, state) VALUES
    ('p1', 'The pact', 'jana', now(), 0, 'whole-1', 'released'), ('p2', 'Open', 'jana', now(), 1, 'whole-2', 'proposed');
  INSERT INTO proposal_entries (proposal, id, kind, title, hash) VALUES
    ('p1', 'campaign/a', 'campaign', 'A', 'a1'), ('p1', 'campaign/b', 'campaign', 'B', 'b1'),
    ('p1', 'campaign/s', 'campaign', 'S', 's1'), ('p2', 'campaign/s', 'campaign', 'S', 's1'),
    ('p2', 'campaign/a', 'campaign', 'A', 'a2'), ('p2', 'campaign/c', 'campaign', 'C', 'c1');
  INSERT INTO signatures (proposal, person, side, hash, at) VALUES ('p2', 'jana', 'marketing', 'whole-2', now());
  INSERT INTO releases (number, hash, title, released_at, proposal) VALUES (1, 'whole-1', 'The pact', now(), 'p1');
  INSERT INTO release_entries (release, id, kind, title, hash)
    SELECT 1, id, kind, title, hash FROM proposal_entries WHERE proposal = 'p1';`;

test('proposals and signatures from before keep what they say: what each changes is found beside it', async () => {
  const db = await PGlite.create();
  for (const tag of tags.slice(0, signOff)) await db.exec(sqlOf(tag));
  await db.exec(before);
  for (const tag of tags.slice(signOff)) await db.exec(sqlOf(tag));
  const { rows } = await db.query(
    `SELECT proposal, "of", id, hash, replaces FROM proposal_changes ORDER BY proposal, id`,
  );
  expect(rows).toEqual([
    { proposal: 'p1', of: 'whole-1', id: 'campaign/a', hash: 'a1', replaces: null },
    { proposal: 'p1', of: 'whole-1', id: 'campaign/b', hash: 'b1', replaces: null },
    { proposal: 'p1', of: 'whole-1', id: 'campaign/s', hash: 's1', replaces: null },
    { proposal: 'p2', of: 'whole-2', id: 'campaign/a', hash: 'a2', replaces: 'a1' },
    { proposal: 'p2', of: 'whole-2', id: 'campaign/b', hash: null, replaces: 'b1' },
    { proposal: 'p2', of: 'whole-2', id: 'campaign/c', hash: 'c1', replaces: null },
  ]);
  const marked = await db.query(
    'SELECT count(*)::int AS n FROM release_entries WHERE signed_only_by IS NOT NULL',
  );
  expect(marked.rows).toEqual([{ n: 0 }]);
  const signed = await db.query('SELECT person, hash, deputy_of FROM signatures');
  expect(signed.rows).toEqual([{ person: 'jana', hash: 'whole-2', deputy_of: null }]);
  await db.close();
});
