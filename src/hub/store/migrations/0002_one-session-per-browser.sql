ALTER TABLE "codes" ADD COLUMN "desk" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "belongs_to" text;--> statement-breakpoint
GRANT DELETE ON approvals TO leadpact_app;
