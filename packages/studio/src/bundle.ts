import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

/**
 * Where `scripts/bundle.mjs` puts the studio in one file, named after what the compiler noted of the sources: a bundle
 * of other sources has another name. Undefined where the compiler has not written into the folder.
 */
export function bundleFor(compiled: URL): URL | undefined {
  const notes = new URL("tsconfig.tsbuildinfo", compiled);
  if (!existsSync(notes)) return undefined;
  const digest = createHash("sha256").update(readFileSync(notes)).digest("hex").slice(0, 16);
  return new URL(`bundle/${digest}.js`, compiled);
}

/** The bundle of just these sources, where one was made. */
export function currentBundle(compiled: URL): URL | undefined {
  const file = bundleFor(compiled);
  return file && existsSync(file) ? file : undefined;
}
