// What a long run has found so far, one JSON object a line, so that it can go on where it was ended. A record counts
// only for the engine that made it: the built files of the engine are part of its key.
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const BUILT = path.join(import.meta.dirname, "../../packages/studio/dist");

/** Records in a folder of their own for this engine and these settings. */
export function recordIn(out, settings) {
  const engine = createHash("sha256").update(JSON.stringify(settings));
  const files = readdirSync(path.join(BUILT, "restyle"), { recursive: true }).filter((name) =>
    name.endsWith(".js"),
  );
  for (const name of files.sort()) engine.update(readFileSync(path.join(BUILT, "restyle", name)));
  engine.update(readFileSync(path.join(BUILT, "restyle.wasm")));
  const folder = path.join(out, "image", engine.digest("hex").slice(0, 12));
  mkdirSync(folder, { recursive: true });
  const log = path.join(folder, "records.jsonl");
  const known = new Map(
    existsSync(log)
      ? readFileSync(log, "utf8")
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line))
          .map((entry) => [entry.key, entry])
      : [],
  );
  return {
    folder,
    /** The record of a key: found, or made now and kept. */
    async of(key, make) {
      const before = known.get(key);
      if (before) return before;
      const entry = { key, ...(await make()) };
      appendFileSync(log, `${JSON.stringify(entry)}\n`);
      known.set(key, entry);
      return entry;
    },
    /** A file of the run: read, or made now and kept. */
    async file(name, make) {
      const at = path.join(folder, name);
      if (!existsSync(at)) writeFileSync(at, await make());
      return readFileSync(at);
    },
  };
}
