import { setMaxListeners } from "node:events";
import { AtelierError } from "@atelier/contract";
import { unlessAborted } from "./queue.js";

/**
 * Work given up at the caller's wish or after its time; work that doesn't heed the signal is not waited for.
 * @throws AtelierError `timeout` when the time is over; else what the work or the caller's signal rejects with
 */
export async function withDeadline<Value>(
  caller: AbortSignal,
  seconds: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const shown = Math.round(seconds * 10) / 10;
  const late = new AtelierError("timeout", `The picture was not finished within ${shown} seconds`);
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(late), seconds * 1000);
  const signal = AbortSignal.any([caller, deadline.signal]);
  // An engine's many tasks may all listen; that many listeners are no leak.
  setMaxListeners(0, signal);
  try {
    return await unlessAborted(work(signal), signal);
  } catch (fault) {
    throw deadline.signal.aborted && !caller.aborted ? late : fault;
  } finally {
    clearTimeout(timer);
  }
}
