import { type ChildProcess, fork } from "node:child_process";
import { AtelierError } from "@atelier/contract";
import type { DecodeAnswer, DecodeOrder } from "./orders.js";

/** Both from `src` and from `dist` this leads to what the build made. */
const DECODER = new URL("../../../dist/restyle/intake/decoder.js", import.meta.url);

/** Longest that an answer may take. The process itself gives up far sooner, by the processor time that a file takes. */
const PATIENCE_MILLISECONDS = 20_000;

/** Longest that the process may take to start. */
const START_MILLISECONDS = 10_000;

/** Files after which the process is replaced, so that a decoder's leaks can't add up. */
const FILES_PER_PROCESS = 500;

interface Station {
  readonly child: ChildProcess;
  files: number;
}

/** The process that waits for the next file, if any. Idle, it does not keep this one alive. */
let station: Station | null = null;

/** One file at a time: memory is bounded for all together. */
let turn: Promise<unknown> = Promise.resolve();

/** Has a file opened in a process of its own, which is ended where it takes too long or too much. */
export function askDecoder(order: DecodeOrder, signal?: AbortSignal): Promise<DecodeAnswer> {
  const mine = turn.then(() => {
    if (signal?.aborted) throw new AtelierError("cancelled", "The drawing was cancelled.");
    return decodeOnce(order, signal);
  });
  turn = mine.catch(() => undefined);
  return mine;
}

async function decodeOnce(order: DecodeOrder, signal: AbortSignal | undefined): Promise<DecodeAnswer> {
  const waiting = station && isAlive(station.child) ? station : null;
  const mine = waiting ?? (await start());
  station = null;
  const { child } = mine;
  child.ref();
  child.channel?.ref();
  // Whoever left while the process started leaves it to the next.
  const answer = signal?.aborted ? null : await answerOf(child, order, signal);
  mine.files += 1;
  const ends = answer !== null && answer !== "ended" && answer.kind === "fault" && answer.last;
  if (!ends && isAlive(child) && mine.files < FILES_PER_PROCESS) {
    child.unref();
    child.channel?.unref();
    station = mine;
  } else {
    child.kill("SIGKILL");
  }
  if (answer === null || signal?.aborted) throw new AtelierError("cancelled", "The drawing was cancelled.");
  if (answer !== "ended") return answer;
  // One that had waited may have been gone already; a fresh one ended for this file.
  return waiting ? decodeOnce(order, signal) : { kind: "fault", message: "the decoder ended" };
}

/** False also for a process that was told to end. */
function isAlive({ connected, killed, exitCode, signalCode }: ChildProcess): boolean {
  return connected && !killed && exitCode === null && signalCode === null;
}

/** A process's answer, `ended` where it ended by itself; it is ended where that takes too long or nobody waits any more. */
function answerOf(
  child: ChildProcess,
  order: DecodeOrder,
  signal: AbortSignal | undefined,
): Promise<DecodeAnswer | "ended"> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end("it took too long"), PATIENCE_MILLISECONDS);
    const end = (message: string) => {
      child.kill("SIGKILL");
      settle({ kind: "fault", message });
    };
    const leave = () => end("cancelled");
    const lost = () => settle("ended");
    const settle = (result: DecodeAnswer | "ended") => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
      child.off("message", settle);
      child.off("exit", lost);
      resolve(result);
    };
    child.on("message", settle);
    child.on("exit", lost);
    signal?.addEventListener("abort", leave, { once: true });
    child.send(order, (fault) => {
      if (!fault) return;
      child.kill("SIGKILL");
      lost();
    });
  });
}

/** Starts the process; it tells when it is ready to take a file. */
async function start(): Promise<Station> {
  const child = fork(DECODER, [], {
    serialization: "advanced",
    // Nothing of the server's settings is its business; what a file took goes back at once (where the C library is glibc).
    env: {
      PATH: process.env.PATH ?? "",
      MALLOC_ARENA_MAX: "2",
      MALLOC_MMAP_THRESHOLD_: "1048576",
      MALLOC_TRIM_THRESHOLD_: "1048576",
    },
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(new AtelierError("server", "The picture can't be opened at present."));
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      fail();
    }, START_MILLISECONDS);
    child.once("message", () => {
      clearTimeout(timer);
      child.off("exit", fail);
      child.off("error", fail);
      // What fails later shows in its end; without a listener it would take this process along.
      child.on("error", () => child.kill("SIGKILL"));
      resolve();
    });
    child.once("exit", fail);
    child.once("error", fail);
  });
  return { child, files: 0 };
}
