import { execFile } from "node:child_process";
import { constants, existsSync } from "node:fs";
import { cp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { drizzle } from "drizzle-orm/pglite";
import type { Database } from "./database.js";
import type { Question, Reply } from "./embedded-worker.js";

/** Where the built files lie, seen from the source as well as from themselves. */
const BUILT = new URL("../../dist/", import.meta.url);

/** The embedded database in a folder, running in a thread of its own. */
export interface Embedded {
  readonly database: Database;
  close(): Promise<void>;
}

type Ask = (
  text: string | null,
  values?: readonly unknown[],
  options?: { rowMode?: "array" | "object" },
) => Promise<unknown>;

/** @throws Error when the files can't be read */
export async function openEmbedded(folder: string): Promise<Embedded> {
  if (!existsSync(path.join(folder, "PG_VERSION"))) {
    await (existsSync(EMPTY) ? copyWhole(EMPTY, folder) : makeFiles(folder));
  }
  const thread = startThread(folder);
  return { database: databaseOver(thread.ask), close: () => closed(thread) };
}

/** The files of an empty database, which the build makes. */
const EMPTY = fileURLToPath(new URL("empty-database", BUILT));

/** Copied aside and moved into place, so that nobody finds half of it after a start that was ended. */
async function copyWhole(from: string, to: string): Promise<void> {
  const draft = `${to}.draft`;
  await rm(draft, { recursive: true, force: true });
  await cp(from, draft, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await rename(draft, to);
}

/** Making the files takes several times the memory that using them does; a process of its own takes that with it. */
async function makeFiles(folder: string): Promise<void> {
  const program = fileURLToPath(new URL("storage/embedded-init.js", BUILT));
  await promisify(execFile)(process.execPath, [program, folder]);
}

interface Thread {
  readonly ask: Ask;
  end(): Promise<unknown>;
}

function startThread(folder: string): Thread {
  const worker = new Worker(new URL("storage/embedded-worker.js", BUILT), { workerData: { folder } });
  const open = new Map<number, { resolve: (result: unknown) => void; reject: (fault: Error) => void }>();
  let asked = 0;
  let gone: Error | null = null;
  const lose = (fault: Error) => {
    gone = fault;
    for (const { reject } of open.values()) reject(fault);
    open.clear();
  };
  worker.on("message", ({ id, result, fault }: Reply) => {
    const one = open.get(id);
    open.delete(id);
    if (fault) one?.reject(Object.assign(new Error(fault.message), { code: fault.code }));
    else one?.resolve(result);
  });
  worker.on("error", lose);
  worker.on("exit", () => lose(new Error("The database's thread has ended")));
  return {
    ask: (text, values = [], { rowMode = "object" } = {}) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        asked += 1;
        open.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, text, values, rowMode } satisfies Question);
      }),
    end: () => worker.terminate(),
  };
}

async function closed({ ask, end }: Thread): Promise<void> {
  try {
    await ask(null);
  } finally {
    await end();
  }
}

/** Drizzle's view of it: one statement at a time, and nobody's between those of a transaction. */
function databaseOver(ask: Ask): Database {
  let line: Promise<unknown> = Promise.resolve();
  const inLine = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = line.then(work, work);
    line = turn.catch(() => {});
    return turn;
  };
  const client = {
    query: (...question: Parameters<Ask>) => inLine(() => ask(...question)),
    transaction: <Value>(steps: (inside: { query: Ask }) => Promise<Value>) =>
      inLine(async () => {
        await ask("begin");
        try {
          const value = await steps({ query: ask });
          await ask("commit");
          return value;
        } catch (fault) {
          await ask("rollback");
          throw fault;
        }
      }),
  };
  return drizzle({ client: client as never });
}
