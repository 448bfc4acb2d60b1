CREATE TABLE "absences" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absences_by_person" ON "absences" USING btree ("person","to");
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON absences TO leadpact_app;
--> statement-breakpoint
ALTER TABLE absences ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE absences FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- One's own; for a team lead, those of the teams that they lead.
CREATE POLICY absences_of_team ON absences USING (
  person = (SELECT leadpact_me())
  OR ((SELECT leadpact_role()) = 'team_lead' AND EXISTS (
    SELECT FROM people WHERE people.id = absences.person AND people.team = ANY ((SELECT leadpact_teams())::text[]))));
