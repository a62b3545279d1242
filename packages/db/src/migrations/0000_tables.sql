CREATE TABLE "chases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"organ_id" uuid NOT NULL,
	"text" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commands" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid,
	"procedure" text NOT NULL,
	"input_hash" text NOT NULL,
	"response" jsonb,
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "divisions" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"parent_code" text,
	"sort" integer DEFAULT 0 NOT NULL,
	"prefix" text GENERATED ALWAYS AS (case when substr(code, 3, 4) = '0000' then left(code, 2)
        when length(code) = 6 and substr(code, 5, 2) = '00' then left(code, 4) else code end) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"kind" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"data" jsonb NOT NULL,
	"body" text NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "explanations" (
	"report_id" uuid NOT NULL,
	"finding_key" text NOT NULL,
	"code" text NOT NULL,
	"text" text NOT NULL,
	"author" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "explanations_report_id_finding_key_pk" PRIMARY KEY("report_id","finding_key")
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"scope_kind" text NOT NULL,
	"organ_id" uuid,
	"roster_id" uuid,
	"granted_by" uuid,
	"granted_at" timestamp(3) with time zone NOT NULL,
	"revoked_by" uuid,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "grants_role" CHECK (role in ('reporter', 'contributor', 'organApprover', 'reviewer', 'publisher', 'aggregator', 'administrator')),
	CONSTRAINT "grants_scope_kind" CHECK (scope_kind in ('organ', 'roster', 'everywhere')),
	CONSTRAINT "grants_scope" CHECK ((scope_kind = 'organ') = (organ_id is not null) and (scope_kind = 'roster') = (roster_id is not null)),
	CONSTRAINT "grants_everywhere" CHECK (scope_kind <> 'everywhere' or role = 'administrator'),
	CONSTRAINT "grants_not_to_oneself" CHECK (granted_by is null or granted_by <> person_id)
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"recognised" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"accepted_at" timestamp(3) with time zone,
	"accepted_by" uuid
);
--> statement-breakpoint
CREATE TABLE "organ_search" (
	"organ_id" uuid PRIMARY KEY NOT NULL,
	"tokens" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organ_successions" (
	"organ_id" uuid NOT NULL,
	"predecessor_id" uuid NOT NULL,
	CONSTRAINT "organ_successions_organ_id_predecessor_id_pk" PRIMARY KEY("organ_id","predecessor_id")
);
--> statement-breakpoint
CREATE TABLE "organs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"full_name" text NOT NULL,
	"short_name" text NOT NULL,
	"aliases" text[] NOT NULL,
	"kind" text NOT NULL,
	"division_code" text NOT NULL,
	"credit_code" text,
	"parent_id" uuid,
	"may_make_regulations" boolean NOT NULL,
	"enforces" boolean,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"sort" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "organs_slug" UNIQUE("slug"),
	CONSTRAINT "organs_kind" CHECK (kind in ('government', 'office', 'department', 'township', 'subdistrict', 'zone', 'institution', 'vertical')),
	CONSTRAINT "organs_slug_shape" CHECK (slug ~ '^[a-z0-9-]{1,80}$'),
	CONSTRAINT "organs_span" CHECK (valid_to is null or valid_to >= valid_from)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"disabled" boolean DEFAULT false NOT NULL,
	"last_sign_in" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL,
	"published_by" uuid NOT NULL,
	"address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_cell_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_cell_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"cell_id" text NOT NULL,
	"raw" text NOT NULL,
	"value" bigint,
	"semantic" text NOT NULL,
	"origin" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"command_id" uuid,
	CONSTRAINT "report_cell_history_revision" UNIQUE("report_id","cell_id","revision")
);
--> statement-breakpoint
CREATE TABLE "report_cells" (
	"report_id" uuid NOT NULL,
	"cell_id" text NOT NULL,
	"raw" text NOT NULL,
	"value" bigint,
	"semantic" text NOT NULL,
	"origin" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "report_cells_report_id_cell_id_pk" PRIMARY KEY("report_id","cell_id"),
	CONSTRAINT "report_cells_semantic" CHECK (semantic in ('number', 'zero', 'empty', 'notApplicable', 'text')),
	CONSTRAINT "report_cells_value" CHECK ((semantic in ('number', 'zero')) = (value is not null) and (semantic = 'zero') = (value is not null and value = 0)),
	CONSTRAINT "report_cells_revision" CHECK (revision >= 1)
);
--> statement-breakpoint
CREATE TABLE "report_section_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_section_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"no" integer NOT NULL,
	"title" text NOT NULL,
	"narrative" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"command_id" uuid,
	CONSTRAINT "report_section_history_revision" UNIQUE("report_id","no","revision")
);
--> statement-breakpoint
CREATE TABLE "report_sections" (
	"report_id" uuid NOT NULL,
	"no" integer NOT NULL,
	"title" text NOT NULL,
	"narrative" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "report_sections_report_id_no_pk" PRIMARY KEY("report_id","no"),
	CONSTRAINT "report_sections_no" CHECK (no between 0 and 6),
	CONSTRAINT "report_sections_revision" CHECK (revision >= 1)
);
--> statement-breakpoint
CREATE TABLE "report_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"organ_id" uuid NOT NULL,
	"reporting_year" integer NOT NULL,
	"kind" text NOT NULL,
	"format" text NOT NULL,
	"no" integer NOT NULL,
	"title" text NOT NULL,
	"content" jsonb NOT NULL,
	"counts" integer[] NOT NULL,
	"money" bigint[] NOT NULL,
	"gaps" integer[] NOT NULL,
	"findings" jsonb NOT NULL,
	"explanations" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "report_versions_no" UNIQUE("report_id","no"),
	CONSTRAINT "report_versions_no_nulls" CHECK (array_position(counts, null) is null and array_position(money, null) is null),
	CONSTRAINT "report_versions_f2019" CHECK (format <> 'f2019' or (cardinality(counts) = 197 and cardinality(money) = 1)),
	CONSTRAINT "report_versions_f2021" CHECK (format <> 'f2021' or (cardinality(counts) = 199 and cardinality(money) = 1))
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organ_id" uuid NOT NULL,
	"reporting_year" integer NOT NULL,
	"kind" text NOT NULL,
	"format" text NOT NULL,
	"state" text NOT NULL,
	"prepared_by" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"finding_counts" jsonb,
	"approved_version_id" uuid,
	"published_version_id" uuid,
	CONSTRAINT "reports_organ_year_kind" UNIQUE("organ_id","reporting_year","kind"),
	CONSTRAINT "reports_kind" CHECK (kind in ('organ', 'government')),
	CONSTRAINT "reports_state" CHECK (state in ('draft', 'signing', 'submitted', 'returned', 'approved', 'published'))
);
--> statement-breakpoint
CREATE TABLE "roster_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"roster_id" uuid NOT NULL,
	"organ_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "roster_entries_span" CHECK (valid_to is null or valid_to >= valid_from)
);
--> statement-breakpoint
CREATE TABLE "rosters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"government_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"roster_id" uuid NOT NULL,
	"reporting_year" integer NOT NULL,
	"format" text NOT NULL,
	"name" text NOT NULL,
	"opens_on" date NOT NULL,
	"due_date" date NOT NULL,
	"closed_at" timestamp(3) with time zone,
	CONSTRAINT "rounds_roster_year" UNIQUE("roster_id","reporting_year")
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"organ_id" uuid NOT NULL,
	"reporting_year" integer NOT NULL,
	"title" text NOT NULL,
	"tokens" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"last_seen_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"revoked_at" timestamp(3) with time zone,
	"user_agent" text NOT NULL,
	"address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sign_in_attempts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account" text NOT NULL,
	"address" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"succeeded" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "transitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "transitions_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"transition" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"reason" text,
	"marks" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	CONSTRAINT "transitions_transition" CHECK (transition in ('requestSignOff', 'refuseSignOff', 'submit', 'withdraw', 'sendBack', 'approve', 'publish', 'correct'))
);
--> statement-breakpoint
ALTER TABLE "chases" ADD CONSTRAINT "chases_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chases" ADD CONSTRAINT "chases_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chases" ADD CONSTRAINT "chases_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_author_people_id_fk" FOREIGN KEY ("author") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_roster_id_rosters_id_fk" FOREIGN KEY ("roster_id") REFERENCES "public"."rosters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_granted_by_people_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_revoked_by_people_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organ_search" ADD CONSTRAINT "organ_search_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organ_successions" ADD CONSTRAINT "organ_successions_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organ_successions" ADD CONSTRAINT "organ_successions_predecessor_id_organs_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organs" ADD CONSTRAINT "organs_parent_id_organs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_version_id_report_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_cell_history" ADD CONSTRAINT "report_cell_history_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_cell_history" ADD CONSTRAINT "report_cell_history_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_cells" ADD CONSTRAINT "report_cells_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_cells" ADD CONSTRAINT "report_cells_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_section_history" ADD CONSTRAINT "report_section_history_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_section_history" ADD CONSTRAINT "report_section_history_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_sections" ADD CONSTRAINT "report_sections_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_sections" ADD CONSTRAINT "report_sections_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_prepared_by_people_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_approved_version_id_report_versions_id_fk" FOREIGN KEY ("approved_version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_published_version_id_report_versions_id_fk" FOREIGN KEY ("published_version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_entries" ADD CONSTRAINT "roster_entries_roster_id_rosters_id_fk" FOREIGN KEY ("roster_id") REFERENCES "public"."rosters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_entries" ADD CONSTRAINT "roster_entries_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rosters" ADD CONSTRAINT "rosters_government_id_organs_id_fk" FOREIGN KEY ("government_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_roster_id_rosters_id_fk" FOREIGN KEY ("roster_id") REFERENCES "public"."rosters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_version_id_report_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transitions" ADD CONSTRAINT "transitions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transitions" ADD CONSTRAINT "transitions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chases_round_organ" ON "chases" USING btree ("round_id","organ_id");--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("subject_kind","subject_id","seq");--> statement-breakpoint
CREATE INDEX "grants_person" ON "grants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "imports_report" ON "imports" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "organ_search_tokens" ON "organ_search" USING gin ("tokens");--> statement-breakpoint
CREATE INDEX "organ_successions_predecessor" ON "organ_successions" USING btree ("predecessor_id");--> statement-breakpoint
CREATE INDEX "organs_parent" ON "organs" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "organs_division" ON "organs" USING btree ("division_code");--> statement-breakpoint
CREATE UNIQUE INDEX "people_account" ON "people" USING btree (lower("account"));--> statement-breakpoint
CREATE INDEX "publications_report" ON "publications" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "publications_time" ON "publications" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "report_cell_history_time" ON "report_cell_history" USING btree ("report_id","changed_at");--> statement-breakpoint
CREATE INDEX "report_versions_organ" ON "report_versions" USING btree ("organ_id","reporting_year");--> statement-breakpoint
CREATE INDEX "reports_year_state" ON "reports" USING btree ("reporting_year","state");--> statement-breakpoint
CREATE INDEX "roster_entries_roster" ON "roster_entries" USING btree ("roster_id");--> statement-breakpoint
CREATE INDEX "roster_entries_organ" ON "roster_entries" USING btree ("organ_id");--> statement-breakpoint
CREATE INDEX "search_entries_tokens" ON "search_entries" USING gin ("tokens");--> statement-breakpoint
CREATE INDEX "search_entries_year" ON "search_entries" USING btree ("reporting_year");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_account" ON "sign_in_attempts" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_address" ON "sign_in_attempts" USING btree ("address","at");--> statement-breakpoint
CREATE INDEX "transitions_report" ON "transitions" USING btree ("report_id","seq");--> statement-breakpoint
CREATE VIEW "public"."round_members" AS (
  select r.id as round_id, e.organ_id, r.reporting_year,
    case when o.kind = 'government' then 'government' else 'organ' end as report_kind, e.position
  from rounds r
  join roster_entries e on e.roster_id = r.roster_id
    and e.valid_from <= r.due_date and (e.valid_to is null or e.valid_to >= r.due_date)
  join organs o on o.id = e.organ_id);