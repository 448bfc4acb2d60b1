CREATE TABLE "held_releases" (
	"person" text NOT NULL,
	"release" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "held_releases_release_person_pk" PRIMARY KEY("release","person")
);
--> statement-breakpoint
CREATE TABLE "workshop_settlements" (
	"workshop" text NOT NULL,
	"line" text NOT NULL,
	"choice" jsonb,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workshop_settlements_workshop_line_pk" PRIMARY KEY("workshop","line")
);
--> statement-breakpoint
CREATE TABLE "workshop_sides" (
	"workshop" text NOT NULL,
	"side" text NOT NULL,
	"criteria" jsonb NOT NULL,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workshop_sides_workshop_side_pk" PRIMARY KEY("workshop","side")
);
--> statement-breakpoint
CREATE TABLE "workshops" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"stage" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"sales_handed_in" timestamp (3) with time zone,
	"marketing_handed_in" timestamp (3) with time zone,
	"draft" text
);
--> statement-breakpoint
ALTER TABLE "held_releases" ADD CONSTRAINT "held_releases_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_settlements" ADD CONSTRAINT "workshop_settlements_workshop_workshops_id_fk" FOREIGN KEY ("workshop") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_settlements" ADD CONSTRAINT "workshop_settlements_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_sides" ADD CONSTRAINT "workshop_sides_workshop_workshops_id_fk" FOREIGN KEY ("workshop") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_sides" ADD CONSTRAINT "workshop_sides_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
GRANT SELECT, INSERT ON workshops, workshop_sides, workshop_settlements, held_releases TO leadpact_app;
--> statement-breakpoint
GRANT UPDATE (sales_handed_in, marketing_handed_in, draft) ON workshops TO leadpact_app;
--> statement-breakpoint
GRANT UPDATE (criteria, version, by, at) ON workshop_sides TO leadpact_app;
--> statement-breakpoint
GRANT UPDATE (choice, version, by, at) ON workshop_settlements TO leadpact_app;
--> statement-breakpoint
CREATE FUNCTION leadpact_side() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE leadpact_role() WHEN 'marketing' THEN 'marketing' WHEN 'rep' THEN 'sales' WHEN 'team_lead' THEN 'sales' END
$$;
--> statement-breakpoint
ALTER TABLE workshop_sides ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE workshop_sides FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- One's own side; both, once both have handed in.
CREATE POLICY workshop_sides_seen ON workshop_sides FOR SELECT USING (
  side = (SELECT leadpact_side()) OR EXISTS (SELECT FROM workshops WHERE workshops.id = workshop_sides.workshop
    AND sales_handed_in IS NOT NULL AND marketing_handed_in IS NOT NULL));
--> statement-breakpoint
CREATE POLICY workshop_sides_begun ON workshop_sides FOR INSERT WITH CHECK (
  side = (SELECT leadpact_side()) AND by = (SELECT leadpact_me()));
--> statement-breakpoint
CREATE POLICY workshop_sides_written ON workshop_sides FOR UPDATE USING (side = (SELECT leadpact_side()))
  WITH CHECK (side = (SELECT leadpact_side()) AND by = (SELECT leadpact_me()));
--> statement-breakpoint
ALTER TABLE held_releases ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE held_releases FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- One's own; the function below runs as the owner and names nobody.
CREATE POLICY held_releases_own ON held_releases USING (
  person = (SELECT leadpact_me()) OR current_user <> 'leadpact_app');
--> statement-breakpoint
-- Since when somebody has had a release, and of which team they are: for counting, without who.
CREATE FUNCTION leadpact_holders(wanted integer) RETURNS TABLE (team text, since timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT teams.title, held.since FROM held_releases held
    JOIN people ON people.id = held.person AND people.disabled_at IS NULL LEFT JOIN teams ON teams.id = people.team
    WHERE held.release = wanted AND leadpact_role() IN ('marketing', 'team_lead', 'admin')
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION leadpact_holders(integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION leadpact_holders(integer) TO leadpact_app;
