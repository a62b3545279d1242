CREATE TABLE "import_batch_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"batch_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"path" text NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"bytes" "bytea",
	"state" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"organ_id" uuid,
	"reporting_year" integer,
	"matched_by" text,
	"reading" jsonb,
	"candidate_ids" uuid[] DEFAULT '{}' NOT NULL,
	"error_code" text,
	"error_facts" jsonb,
	"report_id" uuid,
	"import_id" uuid,
	"repeated" boolean DEFAULT false NOT NULL,
	"taken" jsonb,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "import_batch_files_once" UNIQUE("batch_id","path","sha256"),
	CONSTRAINT "import_batch_files_position" UNIQUE("batch_id","position"),
	CONSTRAINT "import_batch_files_state" CHECK (state in ('waiting', 'reading', 'unmatched', 'held', 'failed', 'matched', 'accepting', 'done', 'cancelled')),
	CONSTRAINT "import_batch_files_matched_by" CHECK (matched_by in ('text', 'path', 'person')),
	CONSTRAINT "import_batch_files_readable" CHECK (state not in ('waiting', 'reading') or bytes is not null),
	CONSTRAINT "import_batch_files_placed" CHECK (state not in ('matched', 'accepting', 'done') or import_id is not null)
);
--> statement-breakpoint
CREATE TABLE "import_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"cancelled_at" timestamp(3) with time zone
);
--> statement-breakpoint
ALTER TABLE "import_batch_files" ADD CONSTRAINT "import_batch_files_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batch_files" ADD CONSTRAINT "import_batch_files_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batch_files" ADD CONSTRAINT "import_batch_files_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batch_files" ADD CONSTRAINT "import_batch_files_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_batch_files_import" ON "import_batch_files" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "import_batch_files_work" ON "import_batch_files" USING btree ("tries","updated_at") WHERE state in ('waiting', 'reading', 'accepting');--> statement-breakpoint
CREATE INDEX "import_batches_person" ON "import_batches" USING btree ("created_by","created_at");