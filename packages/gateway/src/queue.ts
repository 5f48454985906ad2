import { AtelierError } from "@atelier/contract";

/** A place in the line. It must be left, whether its turn came or not. */
export interface Place {
  /** Resolves when it is this one's turn; rejects with the signal's reason when it is aborted first. */
  turn(signal: AbortSignal): Promise<void>;
  leave(): void;
}

export interface Queue {
  /**
   * Takes a place at the end of the line.
   * @throws AtelierError `provider_overloaded` at once when the line is full
   */
  join(): Place;
}

interface Entry {
  readonly admit: () => void;
  running: boolean;
}

/** First come, first served: at most `concurrency` run while at most `waiting` stand in line. */
export function createQueue(limits: {
  concurrency: number;
  waiting: number;
  retryAfterSeconds?: number;
}): Queue {
  const line: Entry[] = [];
  let running = 0;

  const admitNext = () => {
    while (running < limits.concurrency) {
      const next = line.shift();
      if (!next) return;
      running += 1;
      next.running = true;
      next.admit();
    }
  };

  return {
    join() {
      if (line.length >= limits.waiting && running >= limits.concurrency) {
        throw new AtelierError(
          "provider_overloaded",
          `All places are taken: ${limits.waiting} pictures are waiting to be drawn. Try again shortly.`,
          null,
          { retryAfterSeconds: limits.retryAfterSeconds ?? 10 },
        );
      }
      let left = false;
      let admit = () => {};
      const admitted = new Promise<void>((resolve) => {
        admit = resolve;
      });
      const entry: Entry = { admit, running: false };
      line.push(entry);
      admitNext();
      return {
        turn: (signal) =>
          entry.running && !signal.aborted ? Promise.resolve() : unlessAborted(admitted, signal),
        leave() {
          if (left) return;
          left = true;
          if (entry.running) running -= 1;
          else line.splice(line.indexOf(entry), 1);
          admitNext();
        },
      };
    },
  };
}

/** The promise's outcome, or the signal's reason if that comes first. */
export function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
