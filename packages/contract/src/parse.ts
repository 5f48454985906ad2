import type { z } from "zod";
import { AtelierError } from "./errors.js";

/**
 * Holds an untrusted value against a schema and gives the typed value back.
 * @throws AtelierError `invalid_request` whose message starts with the path of the first wrong field, such
 *   as `image_config.rgb_colors[1][0]: must be at most 255`.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value, { error: wording });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = fieldPath(issue?.path ?? []);
  const message = issue?.message ?? "is not valid";
  throw new AtelierError(
    "invalid_request",
    field === "" ? `The request body ${message}` : `${field}: ${message}`,
    field === "" ? null : field,
  );
}

/** `["messages", 0, "content"]` → `messages[0].content`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === "number") return `${written}[${key}]`;
    return written === "" ? String(key) : `${written}.${String(key)}`;
  }, "");
}

/** One clause that follows the field's name; undefined leaves the schema's own words. */
function wording(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? "is required"
        : `must be ${named(issue.expected)}, not ${kindOf(issue.input)}`;
    case "too_small":
      return `must ${bound("at least", issue.origin, issue.minimum)}`;
    case "too_big":
      return `must ${bound("at most", issue.origin, issue.maximum)}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return issue.discriminator ? unknownCase(issue.options) : "has the wrong form";
    default:
      return undefined;
  }
}

function bound(side: "at least" | "at most", origin: string, limit: number | bigint): string {
  if (origin === "string") return limit === 1 ? "not be empty" : `have ${side} ${limit} characters`;
  if (origin === "array" || origin === "record")
    return `have ${side} ${limit} ${limit === 1 ? "entry" : "entries"}`;
  return `be ${side} ${limit}`;
}

function unknownCase(options: unknown): string {
  return Array.isArray(options) && options.length > 0
    ? `must be one of ${options.join(", ")}`
    : "is not a known kind";
}

const NAMES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

function named(expected: string): string {
  return NAMES[expected] ?? expected;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" && !Number.isInteger(value)) return "a fraction";
  return named(typeof value);
}
