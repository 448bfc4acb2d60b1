CREATE TABLE "deputies" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"deputy" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy" (
	"one" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"strict" boolean NOT NULL,
	CONSTRAINT "policy_is_one" CHECK ("policy"."one" = 1)
);
--> statement-breakpoint
CREATE TABLE "signing_rights" (
	"person" text PRIMARY KEY NOT NULL,
	"signs_for" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "objections" (
	"proposal" text NOT NULL,
	"person" text NOT NULL,
	"side" text NOT NULL,
	"reason" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "objections_proposal_person_at_pk" PRIMARY KEY("proposal","person","at")
);
--> statement-breakpoint
CREATE TABLE "proposal_changes" (
	"proposal" text NOT NULL,
	"of" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"hash" text,
	"replaces" text,
	CONSTRAINT "proposal_changes_proposal_of_id_pk" PRIMARY KEY("proposal","of","id")
);
--> statement-breakpoint
ALTER TABLE "signatures" DROP CONSTRAINT "signatures_proposal_person_pk";
--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_proposal_person_at_pk" PRIMARY KEY("proposal","person","at");
--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "release_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "due_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "release_entries" ADD COLUMN "signed_only_by" text;
--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "made" text;
--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "back_to" integer;
--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "deputy_of" text;
--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_deputy_people_id_fk" FOREIGN KEY ("deputy") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "signing_rights" ADD CONSTRAINT "signing_rights_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_proposal_proposals_id_fk" FOREIGN KEY ("proposal") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "proposal_changes" ADD CONSTRAINT "proposal_changes_proposal_proposals_id_fk" FOREIGN KEY ("proposal") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "proposal_changes" ADD CONSTRAINT "proposal_changes_hash_entry_texts_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."entry_texts"("hash") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "proposal_changes" ADD CONSTRAINT "proposal_changes_replaces_entry_texts_hash_fk" FOREIGN KEY ("replaces") REFERENCES "public"."entry_texts"("hash") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_deputy_of_people_id_fk" FOREIGN KEY ("deputy_of") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- Proposals from before held the whole playbook that each would have put into force: what they change is kept beside it.
INSERT INTO proposal_changes (proposal, "of", id, kind, title, hash, replaces)
  SELECT p.id, p.hash, c.id, c.kind, c.title, c.hash, c.replaces
  FROM proposals p CROSS JOIN LATERAL (
    SELECT coalesce(e.id, r.id) AS id, coalesce(e.kind, r.kind) AS kind, coalesce(e.title, r.title) AS title,
      e.hash AS hash, r.hash AS replaces
    FROM (SELECT * FROM proposal_entries WHERE proposal = p.id) e
    FULL JOIN (SELECT * FROM release_entries WHERE release = p.based_on) r ON r.id = e.id
    WHERE e.hash IS DISTINCT FROM r.hash) c;
--> statement-breakpoint
GRANT SELECT, INSERT ON objections, proposal_changes TO leadpact_app;
--> statement-breakpoint
-- The texts that were signed stay as they are; what a text replaces is the release in force when it was last proposed.
GRANT UPDATE (replaces) ON proposal_changes TO leadpact_app;
--> statement-breakpoint
GRANT UPDATE (title, hash, based_on, release_at, due_at) ON proposals TO leadpact_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON policy, signing_rights, deputies TO leadpact_app;
