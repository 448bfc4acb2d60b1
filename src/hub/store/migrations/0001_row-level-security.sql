-- The hub works under a role of its own that may do only what is granted here. The setting leadpact.person says for whom.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'leadpact_app') THEN
    BEGIN
      CREATE ROLE leadpact_app NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server was faster
    END;
  END IF;
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    GRANT leadpact_app TO CURRENT_USER;
  END IF;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO leadpact_app;
--> statement-breakpoint
GRANT SELECT ON company, teams, people, invitations, approvals, codes, entry_texts, proposals, proposal_entries,
  signatures, releases, release_entries, conversations, moves, deliveries, news, news_cursors, sessions, audit
  TO leadpact_app;
--> statement-breakpoint
GRANT INSERT ON company, teams, people, invitations, approvals, codes, entry_texts, proposals, proposal_entries,
  signatures, releases, release_entries, conversations, moves, deliveries, news, news_cursors, sessions
  TO leadpact_app;
--> statement-breakpoint
GRANT UPDATE ON teams, people, approvals, codes, news, news_cursors TO leadpact_app;
--> statement-breakpoint
GRANT UPDATE (state) ON proposals, conversations TO leadpact_app;
--> statement-breakpoint
GRANT UPDATE (last_seen_at) ON sessions TO leadpact_app;
--> statement-breakpoint
GRANT DELETE ON invitations, codes, sessions TO leadpact_app;
--> statement-breakpoint
CREATE FUNCTION leadpact_me() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('leadpact.person', true), '') $$;
--> statement-breakpoint
CREATE FUNCTION leadpact_role() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT role FROM people WHERE id = leadpact_me() AND disabled_at IS NULL $$;
--> statement-breakpoint
-- The teams whose feedback a person sees: those that they lead.
CREATE FUNCTION leadpact_teams() RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT array(
    SELECT id FROM teams WHERE lead = leadpact_me()
    UNION SELECT team FROM people WHERE id = leadpact_me() AND role = 'team_lead' AND team IS NOT NULL)
$$;
--> statement-breakpoint
ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE sessions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- One's own; the one whose token was presented; for admins, who may end them, all; for sweeping, those that are over.
CREATE POLICY sessions_seen ON sessions FOR SELECT USING (
  person = (SELECT leadpact_me()) OR token_hash = (SELECT current_setting('leadpact.token', true))
  OR (SELECT leadpact_role()) = 'admin' OR expires_at < now());
--> statement-breakpoint
CREATE POLICY sessions_opened ON sessions FOR INSERT WITH CHECK (person = (SELECT leadpact_me()));
--> statement-breakpoint
CREATE POLICY sessions_used ON sessions FOR UPDATE USING (
  person = (SELECT leadpact_me()) OR token_hash = (SELECT current_setting('leadpact.token', true)));
--> statement-breakpoint
CREATE POLICY sessions_ended ON sessions FOR DELETE USING (
  person = (SELECT leadpact_me()) OR (SELECT leadpact_role()) = 'admin' OR expires_at < now());
--> statement-breakpoint
ALTER TABLE conversations ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE conversations FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The author; who is asked; all of Marketing when a cartridge is asked; the lead of the author's or of the asked team,
-- and every team lead when the asked team has none. An admin runs the hub and reads no feedback.
CREATE POLICY conversations_seen ON conversations FOR SELECT USING (
  author = (SELECT leadpact_me()) OR to_person = (SELECT leadpact_me())
  OR (addressee_kind = 'cartridge' AND (SELECT leadpact_role()) = 'marketing')
  OR ((SELECT leadpact_role()) = 'team_lead' AND (
    author_team = ANY ((SELECT leadpact_teams())::text[])
    OR (addressee_kind = 'team' AND (to_person IS NULL OR addressee = ANY ((SELECT leadpact_teams())::text[]))))));
--> statement-breakpoint
CREATE POLICY conversations_written ON conversations FOR INSERT WITH CHECK (author = (SELECT leadpact_me()));
--> statement-breakpoint
-- What may be updated is also what the policy above lets one see.
CREATE POLICY conversations_moved ON conversations FOR UPDATE USING (true);
--> statement-breakpoint
ALTER TABLE moves ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE moves FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY moves_seen ON moves FOR SELECT USING (
  EXISTS (SELECT FROM conversations WHERE conversations.id = moves.conversation));
--> statement-breakpoint
CREATE POLICY moves_made ON moves FOR INSERT WITH CHECK (
  by = (SELECT leadpact_me()) AND EXISTS (SELECT FROM conversations WHERE conversations.id = moves.conversation));
--> statement-breakpoint
ALTER TABLE deliveries ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE deliveries FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY deliveries_own ON deliveries USING (person = (SELECT leadpact_me()));
--> statement-breakpoint
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE audit FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY audit_seen ON audit FOR SELECT USING ((SELECT leadpact_role()) = 'admin');
--> statement-breakpoint
CREATE POLICY audit_appended ON audit FOR INSERT WITH CHECK (current_user <> 'leadpact_app');
--> statement-breakpoint
INSERT INTO audit_head (one, seq, hash) VALUES (1, 0, repeat('0', 64));
--> statement-breakpoint
-- Appends one row of the audit. The head's row is locked until commit, so call it last in a transaction.
CREATE FUNCTION leadpact_record(occurred text, what text, details text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head audit_head%ROWTYPE;
  sealed text;
BEGIN
  SELECT * INTO head FROM audit_head WHERE one = 1 FOR UPDATE;
  sealed := encode(sha256(convert_to(
    concat_ws(E'\n', head.hash, head.seq + 1, occurred, coalesce(leadpact_me(), ''), what, details), 'UTF8')), 'hex');
  INSERT INTO audit (seq, at, actor, action, about, previous, hash)
    VALUES (head.seq + 1, occurred::timestamptz, leadpact_me(), what, details, head.hash, sealed);
  UPDATE audit_head SET seq = head.seq + 1, hash = sealed WHERE one = 1;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION leadpact_record(text, text, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION leadpact_record(text, text, text) TO leadpact_app;
