/** Text as the database can keep it: without U+0000 and halves of surrogate pairs, which it refuses. */
export function keepable(text: string): string {
  return Buffer.from(text.replaceAll("\0", "\ufffd"), "utf8").toString("utf8");
}

/** The same for every text in a value that is kept as JSON. */
export function keepableJson<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === "string" ? keepable(inner) : inner)),
  );
}

/** JSON that the database takes. */
export function databaseJson(value: unknown): string {
  const text = JSON.stringify(value);
  return /\\u(?:0000|d[89ab])/i.test(text) ? JSON.stringify(keepableJson(value)) : text;
}
