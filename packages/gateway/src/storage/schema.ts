import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Attempt } from "../attempt.js";
import type { PictureSettings } from "../pictures/store.js";
import type { Picture, PictureReport } from "../providers/provider.js";

/** Tables as the queries see them. What creates them is in `migrations.ts`; a test holds the two together. */

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** Millionths of a US dollar. */
const micros = (name: string) => bigint(name, { mode: "number" });

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
  updatedAt: moment("updated_at"),
  expiresAt: moment("expires_at"),
  /** Most that may be spent in a period; null for no limit. */
  limitMicros: micros("limit_micros"),
  /** When a new period begins; null for never. */
  limitReset: text("limit_reset", { enum: ["daily", "weekly", "monthly"] }),
  /** Spent in the period that began at `periodStart`. */
  periodMicros: micros("period_micros").notNull().default(0),
  periodStart: moment("period_start"),
  /** Taken out for what is under way: the sum of its leases. */
  heldMicros: micros("held_micros").notNull().default(0),
  /** Whether the prompts of its generations are kept. */
  logsContent: boolean("logs_content").notNull().default(false),
  /** Whether its pictures are kept. */
  keepsPictures: boolean("keeps_pictures").notNull().default(false),
});

/** Browsers that have signed in to the console, each acting for one key. */
export const sessions = pgTable("sessions", {
  /** SHA-256 of the cookie's value, in hex. */
  hash: text("hash").primaryKey(),
  keyHash: text("key_hash")
    .notNull()
    .references(() => keys.hash, { onDelete: "cascade" }),
  expiresAt: moment("expires_at").notNull(),
  /** Whether it may manage, too: the browser of whoever started the server. */
  manages: boolean("manages").notNull().default(false),
});

/** The one account of this installation: sums of the ledger, kept so that taking out of it is one step. */
export const accounts = pgTable("accounts", {
  id: text("id").primaryKey(),
  /** Null until credit is first granted: nothing limits the account then. */
  grantedMicros: micros("granted_micros"),
  spentMicros: micros("spent_micros").notNull(),
  heldMicros: micros("held_micros").notNull(),
});

/** Every movement of money, only ever added to. A generation has at most one entry of a kind. */
export const ledger = pgTable(
  "ledger",
  {
    sequence: bigint("sequence", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment("at").notNull(),
    kind: text("kind", { enum: ["grant", "hold", "settle", "release"] }).notNull(),
    /** Granted, held, spent, or let go of; never negative. */
    micros: micros("micros").notNull(),
    generationId: text("generation_id"),
    keyHash: text("key_hash"),
  },
  (table) => [uniqueIndex("ledger_once").on(table.generationId, table.kind)],
);

/**
 * What a process has taken out of a key's limit and the account's credit: held for requests under way, or about to be.
 */
export const leases = pgTable(
  "leases",
  {
    /** The process. */
    instance: integer("instance").notNull(),
    keyHash: text("key_hash").notNull(),
    micros: micros("micros").notNull(),
  },
  (table) => [primaryKey({ columns: [table.instance, table.keyHash] })],
);

/** One row for each request that was accepted, however it ended. Prompts and pictures are not kept. */
export const generations = pgTable(
  "generations",
  {
    id: text("id").primaryKey(),
    keyHash: text("key_hash").notNull(),
    surface: text("surface", { enum: ["chat", "images", "responses"] }).notNull(),
    /** The model that answered, or would have. */
    model: text("model").notNull(),
    /** The name that was asked for. */
    requestedModel: text("requested_model").notNull(),
    /** Name of the provider that answered, or was asked last. */
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
    inputPictures: integer("input_pictures").notNull(),
    pictures: integer("pictures").notNull(),
    /** Null where the price isn't known. */
    costMicros: micros("cost_micros"),
    upstreamId: text("upstream_id"),
    attempts: jsonb("attempts").$type<readonly Attempt[]>().notNull(),
    /** The generation whose answer was given again. */
    cacheSource: text("cache_source"),
    externalUser: text("external_user"),
    sessionId: text("session_id"),
    metadata: jsonb("metadata").$type<Record<string, string>>().notNull(),
    referer: text("referer"),
    appTitle: text("app_title"),
    userAgent: text("user_agent"),
  },
  (table) => [
    index("generations_by_key").on(table.keyHash, table.createdAt),
    // Records come in the order of time, so that a few bytes for each stretch of the table are enough.
    index("generations_by_time").using("brin", table.createdAt),
  ],
);

/** What people said of a generation; any number for each. */
export const generationFeedback = pgTable(
  "generation_feedback",
  {
    sequence: bigint("sequence", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    generationId: text("generation_id").notNull(),
    at: moment("at").notNull(),
    category: text("category").notNull(),
    comment: text("comment"),
  },
  (table) => [index("feedback_by_generation").on(table.generationId)],
);

/** How many durations fell in each logarithmic bucket, from the first on; counts add up. */
const durations = (name: string) => integer(name).array().notNull().default([]);

/** What became of the attempts at an endpoint, by minute (for two days) and by hour. */
export const endpointSpans = pgTable(
  "endpoint_spans",
  {
    span: text("span", { enum: ["minute", "hour"] }).notNull(),
    start: moment("start").notNull(),
    model: text("model").notNull(),
    provider: text("provider").notNull(),
    ok: integer("ok").notNull(),
    failed: integer("failed").notNull(),
    rateLimited: integer("rate_limited").notNull(),
    pictures: integer("pictures").notNull(),
    /** Milliseconds of all that went well, together. */
    milliseconds: bigint("milliseconds", { mode: "number" }).notNull(),
    /** Attempts that went well, from the request's turn to the last picture. */
    attemptBuckets: durations("attempt_buckets"),
    /** The same until the first preview, where there was one. */
    previewBuckets: durations("preview_buckets"),
    /** Whole requests, with waiting and earlier attempts, at the endpoint that answered. */
    totalBuckets: durations("total_buckets"),
    /**
     * The percentiles of the three, four each and 0 for none, of an hour that is over; null while it may still change.
     */
    percentiles: integer("percentiles").array(),
  },
  (table) => [primaryKey({ columns: [table.model, table.provider, table.span, table.start] })],
);

/** What went wrong at an endpoint of late. */
export const failures = pgTable(
  "failures",
  {
    generationId: text("generation_id").notNull(),
    /** Which of the generation's attempts, from 0. */
    attempt: integer("attempt").notNull(),
    at: moment("at").notNull(),
    model: text("model").notNull(),
    provider: text("provider").notNull(),
    status: integer("status").notNull(),
    errorType: text("error_type").notNull(),
    /** In words for a person, without anything of the prompt. */
    message: text("message").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.generationId, table.attempt] }),
    index("failures_by_endpoint").on(table.provider, table.model, table.at),
  ],
);

/** What a key used of a model at a provider, by UTC day. */
export const keyDays = pgTable(
  "key_days",
  {
    day: moment("day").notNull(),
    keyHash: text("key_hash").notNull(),
    model: text("model").notNull(),
    provider: text("provider").notNull(),
    requests: integer("requests").notNull(),
    /** Answers given again from the cache, among the requests. */
    cached: integer("cached").notNull(),
    pictures: integer("pictures").notNull(),
    /** Pictures whose cost nobody knows, among them. */
    unpriced: integer("unpriced").notNull().default(0),
    promptTokens: bigint("prompt_tokens", { mode: "number" }).notNull(),
    completionTokens: bigint("completion_tokens", { mode: "number" }).notNull(),
    costMicros: micros("cost_micros").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.keyHash, table.day, table.model, table.provider] }),
    index("key_days_by_day").on(table.day, table.model),
  ],
);

/** What an app used of a model, by UTC day. */
export const appDays = pgTable(
  "app_days",
  {
    day: moment("day").notNull(),
    model: text("model").notNull(),
    /** The app's address, as it names itself by `HTTP-Referer`. */
    app: text("app").notNull(),
    title: text("title"),
    requests: integer("requests").notNull(),
    tokens: bigint("tokens", { mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.model, table.day, table.app] })],
);

/** What a generation was asked and what it answered, of keys that log it. */
export const generationContents = pgTable(
  "generation_contents",
  {
    generationId: text("generation_id").primaryKey(),
    keyHash: text("key_hash").notNull(),
    prompt: text("prompt").notNull(),
    /** Of the first picture; null where there was none. */
    report: jsonb("report").$type<PictureReport>(),
    /** What the caller was told where it failed. */
    errorMessage: text("error_message"),
  },
  (table) => [index("contents_by_key").on(table.keyHash)],
);

/** Pictures that are kept, of signed-in browsers and of keys that wish it. The files are elsewhere. */
export const pictures = pgTable(
  "pictures",
  {
    /** The generation's id, and which of its pictures, from 0. */
    id: text("id").primaryKey(),
    keyHash: text("key_hash").notNull(),
    generationId: text("generation_id").notNull(),
    createdAt: moment("created_at").notNull(),
    model: text("model").notNull(),
    provider: text("provider").notNull(),
    prompt: text("prompt").notNull(),
    settings: jsonb("settings").$type<PictureSettings>().notNull(),
    mediaType: text("media_type").notNull(),
    /** Bytes of the file. */
    size: integer("size").notNull(),
    /** SHA-256 of the file, by which it is found, and of a small WebP of it. */
    blob: text("blob").notNull(),
    thumbnail: text("thumbnail"),
    /** The main ones, largest first. */
    colours: jsonb("colours").$type<readonly string[]>().notNull(),
    costMicros: micros("cost_micros"),
    /** What its provider told of it. */
    told: jsonb("told").$type<Omit<Picture, "bytes" | "base64">>().notNull(),
    favourite: boolean("favourite").notNull(),
  },
  (table) => [
    index("pictures_by_key").on(table.keyHash, table.createdAt, table.id),
    index("pictures_by_blob").on(table.blob),
    index("pictures_by_thumbnail").on(table.thumbnail),
  ],
);

/** Buckets of requests that may be made, of which every process takes. */
export const allowances = pgTable("allowances", {
  name: text("name").primaryKey(),
  /** Left at that moment; more since then, by the time that has passed. */
  tokens: doublePrecision("tokens").notNull(),
  at: moment("at").notNull(),
});

/** Apps by their address, with what they say of themselves. */
export const apps = pgTable("apps", {
  app: text("app").primaryKey(),
  categories: jsonb("categories").$type<readonly string[]>().notNull(),
});
