CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"entry" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"base" text,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"content" text NOT NULL,
	CONSTRAINT "drafts_entry_unique" UNIQUE("entry")
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON drafts TO leadpact_app;
