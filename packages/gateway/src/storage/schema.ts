import { boolean, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Tables as the queries see them. What creates them is in `migrations.ts`; a test holds the two together. */

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** Keys of the API. The secret itself is never kept. */
export const keys = pgTable("keys", {
  /** SHA-256 of the secret, in hex. */
  hash: text("hash").primaryKey(),
  /** Enough of the secret to tell keys apart. */
  label: text("label").notNull(),
  name: text("name").notNull(),
  kind: text("kind", { enum: ["inference", "management"] }).notNull(),
  /** Environment keys hold only as long as the environment names them. */
  origin: text("origin", { enum: ["made", "environment"] }).notNull(),
  disabled: boolean("disabled").notNull(),
  createdAt: moment("created_at").notNull(),
});

/** Browsers that have signed in to the console, each acting for one key. */
export const sessions = pgTable("sessions", {
  /** SHA-256 of the cookie's value, in hex. */
  hash: text("hash").primaryKey(),
  keyHash: text("key_hash")
    .notNull()
    .references(() => keys.hash, { onDelete: "cascade" }),
  expiresAt: moment("expires_at").notNull(),
});

/** One row for each request that was accepted, however it ended. Prompts and pictures are not kept. */
export const generations = pgTable(
  "generations",
  {
    id: text("id").primaryKey(),
    keyHash: text("key_hash").notNull(),
    surface: text("surface", { enum: ["chat", "images"] }).notNull(),
    model: text("model").notNull(),
    provider: text("provider").notNull(),
    createdAt: moment("created_at").notNull(),
    outcome: text("outcome", { enum: ["done", "cancelled", "failed"] }).notNull(),
    /** The error's type where it failed. */
    errorType: text("error_type"),
    streamed: boolean("streamed").notNull(),
    /** Wall-clock milliseconds: in all, and without the waiting for a turn. */
    totalMilliseconds: integer("total_milliseconds").notNull(),
    drawingMilliseconds: integer("drawing_milliseconds").notNull(),
    promptTokens: integer("prompt_tokens").notNull(),
    pictures: integer("pictures").notNull(),
    costMicros: integer("cost_micros").notNull(),
    externalUser: text("external_user"),
    sessionId: text("session_id"),
    metadata: jsonb("metadata").$type<Record<string, string>>().notNull(),
  },
  (table) => [index("generations_by_key").on(table.keyHash, table.createdAt)],
);
