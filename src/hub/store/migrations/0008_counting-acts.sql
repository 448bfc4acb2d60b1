CREATE INDEX "lead_acts_by_kind" ON "lead_acts" USING btree ("kind","at");--> statement-breakpoint
CREATE INDEX "lead_acts_by_release" ON "lead_acts" USING btree ("release","kind");
--> statement-breakpoint
-- How many open requests each cartridge has: a number, also for those who may not read all of them.
CREATE FUNCTION leadpact_open_requests() RETURNS TABLE (cartridge text, open bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT addressee, count(*) FROM conversations
    WHERE addressee_kind = 'cartridge' AND state NOT IN ('satisfied', 'withdrawn')
      AND leadpact_role() IN ('marketing', 'team_lead', 'admin')
    GROUP BY addressee
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION leadpact_open_requests() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION leadpact_open_requests() TO leadpact_app;
--> statement-breakpoint
-- It runs as the owner, who is held to the rules too (FORCE) where he is no superuser.
CREATE POLICY conversations_counted ON conversations FOR SELECT USING (current_user <> 'leadpact_app');
