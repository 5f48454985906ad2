import { setMaxListeners } from "node:events";
import { AtelierError } from "@atelier/contract";

/**
 * Work given up at the caller's wish or after its time; work that doesn't heed the signal is not waited for.
 * @throws AtelierError `timeout` when the time is over; else what the work or the caller's signal rejects with
 */
export function withDeadline<Value>(
  caller: AbortSignal,
  seconds: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const ending = new AbortController();
    // An engine's many tasks may all listen; that many listeners are no leak.
    setMaxListeners(0, ending.signal);
    const giveUp = (reason: unknown) => {
      settle();
      ending.abort(reason);
      reject(reason);
    };
    const leave = () => giveUp(caller.reason);
    // Made only when it is late: an error costs more than all the rest of this.
    const timer = setTimeout(() => giveUp(lateAfter(seconds)), seconds * 1000);
    const settle = () => {
      clearTimeout(timer);
      caller.removeEventListener("abort", leave);
    };
    if (caller.aborted) return leave();
    caller.addEventListener("abort", leave, { once: true });
    work(ending.signal).then(
      (value) => {
        settle();
        resolve(value);
      },
      (fault: unknown) => {
        settle();
        reject(fault);
      },
    );
  });
}

function lateAfter(seconds: number): AtelierError {
  const shown = Math.round(seconds * 10) / 10;
  return new AtelierError("timeout", `The picture was not finished within ${shown} seconds`);
}
