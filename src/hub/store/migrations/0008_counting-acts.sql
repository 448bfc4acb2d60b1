CREATE INDEX "lead_acts_by_kind" ON "lead_acts" USING btree ("kind","at");--> statement-breakpoint
CREATE INDEX "lead_acts_by_release" ON "lead_acts" USING btree ("release","kind");