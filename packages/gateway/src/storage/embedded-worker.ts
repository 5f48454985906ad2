import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite, types } from "@electric-sql/pglite";

/**
 * The embedded database in a thread of its own, so that no request waits while it writes. It takes one question after
 * another; what asks is in `embedded.ts`.
 */

/** What a thread is asked: one statement, or to close the files. */
export interface Question {
  readonly id: number;
  /** Null to close. */
  readonly text: string | null;
  readonly values: readonly unknown[];
  readonly rowMode: "array" | "object";
}

export interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly fault?: { readonly message: string; readonly code: string | undefined };
}

/**
 * The server's own defaults are made for a machine that does nothing else: 128 MB of shared buffers, all of which count
 * as ours. The operating system keeps the files in its memory anyway.
 */
const FRUGAL = ["shared_buffers=16MB", "wal_buffers=1MB", "max_connections=5"].flatMap((one) => ["-c", one]);

/** Moments as text, as drizzle reads them: of every type that it wants so. */
const asText = (value: string) => value;
const PARSERS = Object.fromEntries(
  [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE, 1231, 1115, 1185, 1187, 1182].map(
    (type) => [type, asText],
  ),
);

/**
 * How much further back than what answers requests this thread stands in the line for a processor, by `nice`: a third of
 * the weight, which is what it needs where both want the same core all the time.
 */
const BACK = 5;

/**
 * On Linux a thread has a priority of its own. A batch keeps a core for tens of milliseconds, and requests that come
 * meanwhile need what may be the only other one.
 */
function stepBack(): void {
  try {
    // PID/task/TID
    const thread = Number(readlinkSync("/proc/thread-self").split("/").at(-1));
    if (thread > 0 && thread !== process.pid) setPriority(thread, BACK);
  } catch {
    // Elsewhere it stands where it is.
  }
}

stepBack();

const { folder } = workerData as { folder: string };
const database = new PGlite(folder, { startParams: [...PGlite.defaultStartParams, ...FRUGAL] });

async function answer({ text, values, rowMode }: Question): Promise<unknown> {
  if (text === null) return database.close();
  return database.query(text, [...values], { rowMode, parsers: PARSERS });
}

parentPort?.on("message", async (question: Question) => {
  const reply = await answer(question).then(
    (result) => ({ id: question.id, result }),
    (fault: Error & { code?: string }) => ({
      id: question.id,
      fault: { message: fault.message, code: fault.code },
    }),
  );
  parentPort?.postMessage(reply satisfies Reply);
});
