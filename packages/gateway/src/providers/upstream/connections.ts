import type { AnswerHead } from "./answer-reader.js";
import { type Connection, type Origin, openConnection, type Taker } from "./connection.js";

/** Connections to services that were asked before, so that the next request need not open one. */
export interface Connections {
  /**
   * Sends a request over a connection that is there, or a new one. Where a connection that was kept turns out to have
   * been closed by the other side before any answer came, it is sent once more.
   * @returns what goes on after a pause, and what gives up
   */
  ask(origin: Origin, request: readonly Buffer[], taker: Taker): { resume(): void; giveUp(): void };
}

/** Connections that wait at one service at most, and how long, unless it says that it waits for less. */
const MOST_IDLE = 256;
const IDLE_SECONDS = 60;

interface Idle {
  readonly connection: Connection;
  readonly timer: NodeJS.Timeout;
}

export function createConnections(): Connections {
  const idle = new Map<string, Idle[]>();

  const take = (name: string): Connection | null => {
    const last = idle.get(name)?.pop();
    if (!last) return null;
    clearTimeout(last.timer);
    return last.connection;
  };
  const forget = (name: string, connection: Connection) => {
    const known = idle.get(name) ?? [];
    const at = known.findIndex((one) => one.connection === connection);
    const [gone] = at < 0 ? [] : known.splice(at, 1);
    clearTimeout(gone?.timer);
    if (known.length === 0) idle.delete(name);
  };
  const keep = (name: string, connection: Connection, head: AnswerHead) => {
    const known = idle.get(name) ?? [];
    const milliseconds = idleSeconds(head) * 1000;
    if (known.length >= MOST_IDLE || milliseconds <= 0) return connection.close();
    const timer = setTimeout(() => connection.close(), milliseconds);
    timer.unref();
    known.push({ connection, timer });
    idle.set(name, known);
  };

  return {
    ask(origin, request, taker) {
      const name = `${origin.secure} ${origin.host} ${origin.port}`;
      const fresh = () =>
        openConnection(origin, {
          idle: (one, head) => keep(name, one, head),
          closed: (one) => forget(name, one),
        });
      const kept = take(name);
      let connection = kept ?? fresh();
      let given = false;
      if (kept) {
        const again = (fault: Error, answered: boolean) => {
          if (answered || given) return taker.fail(fault, answered);
          connection = fresh();
          connection.ask(request, taker);
        };
        connection.ask(request, { ...taker, fail: again });
      } else connection.ask(request, taker);
      return {
        resume: () => connection.resume(),
        giveUp() {
          given = true;
          connection.close();
        },
      };
    },
  };
}

/** A second less than the service says, so that it does not close what is just being taken up. */
function idleSeconds({ headers }: AnswerHead): number {
  const told = /timeout=(\d+)/i.exec(headers.get("keep-alive") ?? "")?.[1];
  return told === undefined ? IDLE_SECONDS : Math.min(IDLE_SECONDS, Number(told) - 1);
}
