import { type ChildProcessByStdio, spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const PROGRAM = path.join(path.dirname(fileURLToPath(import.meta.url)), "serve-child.mjs");

export type ChildServer = ChildProcessByStdio<Writable, Readable, null>;

/** A process of its own with the program in it, which starts to serve when it is told to. */
export function loadServer(environment: Readonly<Record<string, string>>): ChildServer {
  return spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, ATELIER_PORT: "0", ...environment },
    stdio: ["pipe", "pipe", "inherit"],
  });
}

/** Starts what was loaded; gives its address. */
export async function startLoaded({ stdin, stdout }: ChildServer): Promise<string> {
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  await lines.next();
  stdin.write("start\n");
  return (await lines.next()).value ?? "";
}
