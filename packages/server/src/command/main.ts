import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { run } from "./run.js";

/** The `atelier` command on a real process: runs it, then ends the process with its status. */
export async function main(argv: readonly string[]): Promise<void> {
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      // A second one doesn't wait for anything to tidy up.
      if (stopping.signal.aborted) process.exit(130);
      stopping.abort(name);
    });
  }
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    // The reader has seen enough, as in `atelier scene … | head -1`.
    if (fault.code === "EPIPE") process.exit(0);
    throw fault;
  });
  const status = await run(argv, version(), {
    environment: process.env,
    print: (text) => process.stdout.write(text),
    tell: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    standardInput: process.stdin,
    signal: stopping.signal,
    freshSeed: () => randomInt(0x1_0000_0000),
    engine: () => import("@atelier/studio"),
    server: async () => ({ ...(await import("../serve.js")), ...(await import("../config.js")) }),
  });
  // What is still on its way through a pipe must arrive before the process ends.
  process.stdout.write("", () => process.exit(status));
}

function version(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
