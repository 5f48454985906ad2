import { type ChildProcess, fork } from "node:child_process";
import { AtelierError } from "@atelier/contract";
import type { DecodeAnswer, DecodeOrder } from "./orders.js";

/** Both from `src` and from `dist` this leads to what the build made. */
const DECODER = new URL("../../../dist/restyle/intake/decoder.js", import.meta.url);

/** Longest that a file may take to open. */
const PATIENCE_MILLISECONDS = 1500;

/** And for every million bytes more: large sound pictures take their time. */
const PATIENCE_PER_MEGABYTE = 400;

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
  const mine = station ?? (await start());
  station = null;
  const { child } = mine;
  child.ref();
  child.channel?.ref();
  const patience = PATIENCE_MILLISECONDS + (order.bytes.byteLength / 1e6) * PATIENCE_PER_MEGABYTE;
  const answer = await new Promise<DecodeAnswer>((resolve) => {
    const timer = setTimeout(() => end("it took too long"), patience);
    const end = (message: string) => {
      child.kill("SIGKILL");
      settle({ kind: "fault", message });
    };
    const leave = () => end("cancelled");
    const lost = () => settle({ kind: "fault", message: "the decoder ended" });
    const settle = (result: DecodeAnswer) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
      child.off("message", settle);
      child.off("exit", lost);
      resolve(result);
    };
    child.on("message", settle);
    child.on("exit", lost);
    signal?.addEventListener("abort", leave, { once: true });
    child.send(order);
  });
  if (signal?.aborted) throw new AtelierError("cancelled", "The drawing was cancelled.");
  mine.files += 1;
  if (child.connected && mine.files < FILES_PER_PROCESS && !child.killed) {
    child.unref();
    child.channel?.unref();
    station = mine;
  } else {
    child.kill("SIGKILL");
  }
  return answer;
}

/** Starts the process; it tells when it is ready to take a file. */
async function start(): Promise<Station> {
  const child = fork(DECODER, [], {
    serialization: "advanced",
    // Nothing of the server's settings is its business.
    env: { PATH: process.env.PATH ?? "" },
    execArgv: [],
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
      resolve();
    });
    child.once("exit", fail);
    child.once("error", fail);
  });
  return { child, files: 0 };
}
