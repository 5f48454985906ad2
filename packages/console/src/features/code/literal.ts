/** Stands in a request where the input picture's address belongs; each language writes its own expression there. */
export const INPUT_MARK = "\u0001input";

/** How a language writes a request down. */
export interface Manner {
  /** Spaces a level. */
  readonly step: number;
  /** Levels that the line of the opening brace stands in. */
  readonly depth: number;
  name(key: string): string;
  /** The expression for the input picture's address. */
  readonly input: string;
  /** Words for true, false and null. */
  readonly words?: Readonly<Record<"true" | "false" | "null", string>>;
}

/** Objects one field a line, lists of plain values on one line. */
export function literal(value: unknown, manner: Manner): string {
  if (value === INPUT_MARK) return manner.input;
  if (typeof value === "boolean" || value === null) {
    const word = String(value) as "true" | "false" | "null";
    return manner.words?.[word] ?? word;
  }
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, manner)).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = { ...manner, depth: manner.depth + 1 };
  const fields = Object.entries(value).map(
    ([key, field]) => `${pad(inner)}${manner.name(key)}: ${literal(field, inner)}`,
  );
  return `{\n${fields.join(",\n")}\n${pad(manner)}}`;
}

export function pad({ step, depth }: Pick<Manner, "step" | "depth">): string {
  return " ".repeat(depth * step);
}

/** A key as TypeScript writes it: bare where it may be. */
export function bareName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
