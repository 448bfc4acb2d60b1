CREATE TABLE "lead_acts" (
	"person" text NOT NULL,
	"key" text NOT NULL,
	"lead" text NOT NULL,
	"crm" text NOT NULL,
	"campaign" text,
	"team" text,
	"release" integer NOT NULL,
	"kind" text NOT NULL,
	"act" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"cursor" integer,
	CONSTRAINT "lead_acts_person_key_pk" PRIMARY KEY("person","key")
);
--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "conversation" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "lead_acts" ADD CONSTRAINT "lead_acts_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lead_acts_by_lead" ON "lead_acts" USING btree ("lead","at");--> statement-breakpoint
CREATE INDEX "lead_acts_by_time" ON "lead_acts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "lead_acts_by_cursor" ON "lead_acts" USING btree ("person","cursor");
--> statement-breakpoint
GRANT SELECT, INSERT ON lead_acts TO leadpact_app;
--> statement-breakpoint
ALTER TABLE lead_acts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE lead_acts FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- One's own; those who count them, whose figures name nobody; the function below, which runs as the owner.
CREATE POLICY lead_acts_seen ON lead_acts FOR SELECT USING (
  person = (SELECT leadpact_me()) OR (SELECT leadpact_role()) IN ('marketing', 'team_lead', 'admin')
  OR current_user <> 'leadpact_app');
--> statement-breakpoint
CREATE POLICY lead_acts_done ON lead_acts FOR INSERT WITH CHECK (person = (SELECT leadpact_me()));
--> statement-breakpoint
-- What others did of a lead's script, told apart by a number that stands for nobody.
CREATE FUNCTION leadpact_done_by_others(wanted text) RETURNS TABLE (who bigint, key text, at timestamptz, act jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT dense_rank() OVER (ORDER BY person), key, at, act FROM lead_acts
    WHERE lead = wanted AND kind = 'step' AND person <> leadpact_me()
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION leadpact_done_by_others(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION leadpact_done_by_others(text) TO leadpact_app;
