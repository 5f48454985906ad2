import { parseArgs } from "node:util";
import { AtelierError } from "@atelier/contract";

/** What a command accepts: `text` options take one value, `flag` options none. */
export type OptionTable = Readonly<Record<string, "text" | "flag">>;

export interface Given {
  /** What stands without an option's name, in order. */
  readonly words: readonly string[];
  /** The value of each text option, without its dashes: `values.out`. */
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

/** A fault of the person's own making, naming the argument; the process ends with status 2. */
export function badArgument(name: string, complaint: string): AtelierError {
  return new AtelierError("invalid_request", complaint, name);
}

/**
 * Splits a command's arguments by its table. `--help` and `-h` are understood everywhere.
 * @throws AtelierError naming the first argument that is unknown, lacks its value or has a second one.
 */
export function splitArguments(argv: readonly string[], table: OptionTable): Given {
  const kinds: OptionTable = { ...table, help: "flag" };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        {
          type: kind === "text" ? ("string" as const) : ("boolean" as const),
          ...(name === "help" && { short: "h" }),
        },
      ]),
    ),
    // Strict mode answers with several lines of advice; a script wants one that names the argument.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw badArgument(token.rawName, "unknown option");
    if (kind === "flag") {
      if (token.value !== undefined) throw badArgument(token.rawName, "takes no value");
      flags.add(token.name);
      continue;
    }
    const swallowedAnOption = token.inlineValue === false && token.value?.startsWith("--");
    if (token.value === undefined || swallowedAnOption)
      throw badArgument(token.rawName, "a value must follow");
    if (Object.hasOwn(values, token.name)) throw badArgument(token.rawName, "only one is supported");
    values[token.name] = token.value;
  }
  return { words, values, flags };
}
