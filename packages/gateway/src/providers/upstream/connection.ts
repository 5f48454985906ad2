import { connect, isIP, type OnReadOpts, type Socket } from "node:net";
import { connect as connectSecurely } from "node:tls";
import { type AnswerHead, createAnswerReader } from "./answer-reader.js";

/** Where a connection leads. */
export interface Origin {
  readonly secure: boolean;
  readonly host: string;
  readonly port: number;
}

/** What becomes of an answer. */
export interface Taker {
  /** Gives memory for all of the body, where its length is known and somebody wants it in one piece. */
  head(head: AnswerHead): Buffer | null;
  /** A piece of a body without memory of its own; good until this returns. False asks for a pause. */
  piece(bytes: Buffer): boolean;
  end(): void;
  /** @param answered whether any of the answer had come */
  fail(fault: Error, answered: boolean): void;
}

export interface Connection {
  /** Sends a request. One answer must have ended before the next is asked for. */
  ask(request: readonly Buffer[], taker: Taker): void;
  /** Goes on after a pause. */
  resume(): void;
  close(): void;
}

export interface ConnectionEvents {
  /** The answer has ended and another may be asked for. */
  idle(connection: Connection, head: AnswerHead): void;
  closed(connection: Connection): void;
}

/**
 * What sockets read into where nothing better is known. All share it: what was read is dealt with before the next
 * socket reads.
 */
const SHARED = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * A connection of HTTP/1.1. Node's own client hands on a fresh piece of memory for every 64 kB, which has the collector
 * run through the heap every few pictures of megabytes; here they are read to where they stay.
 */
export function openConnection(origin: Origin, events: ConnectionEvents): Connection {
  let current: { readonly taker: Taker; answered: boolean; head: AnswerHead | null } | null = null;
  let whole: Buffer | null = null;
  let filled = 0;
  let reader = createAnswerReader(nobody);
  let going = true;
  /** The head of an answer that has just ended. */
  let over: AnswerHead | null = null;

  const readerFor = (taker: Taker) =>
    createAnswerReader({
      head(head) {
        if (current) current.head = head;
        whole = taker.head(head);
        filled = 0;
      },
      piece(bytes) {
        if (whole) {
          whole.set(bytes, filled);
          filled += bytes.length;
        } else {
          going = taker.piece(bytes);
        }
      },
      end() {
        over = current?.head ?? null;
        // Whoever asked for a pause has all there is.
        going = true;
        current = null;
        whole = null;
        taker.end();
      },
    });

  const fail = (fault: Error) => {
    const failed = current;
    current = null;
    whole = null;
    socket.destroy();
    failed?.taker.fail(fault, failed.answered);
  };

  const rest = (head: AnswerHead) => {
    over = null;
    if (!head.reusable || socket.destroyed) socket.destroy();
    else {
      // A connection that only waits keeps no process running.
      socket.unref();
      events.idle(connection, head);
    }
  };

  /** Whether bytes go straight to where they stay. */
  const straight = () => whole !== null && reader.left() !== null;

  const onread: OnReadOpts = {
    // The type wants a buffer that there is always; there is.
    buffer: () => (whole && straight() ? whole.subarray(filled) : SHARED),
    callback(count, buffer) {
      if (!current) {
        // Whoever speaks without being asked is not asked again.
        socket.destroy();
        return true;
      }
      current.answered = true;
      going = true;
      try {
        if ((buffer as Uint8Array).buffer === SHARED.buffer) reader.take(SHARED.subarray(0, count));
        else {
          filled += count;
          reader.skip(count);
        }
        if (over) rest(over);
      } catch (fault) {
        fail(fault as Error);
        socket.destroy();
      }
      return going;
    },
  };

  const socket = connected(origin, onread);
  socket.setNoDelay(true);
  socket.on("error", fail);
  socket.on("end", () => {
    if (current && !reader.end()) fail(new Error("The connection was ended"));
  });
  socket.on("close", () => {
    fail(new Error("The connection was closed"));
    events.closed(connection);
  });

  const connection: Connection = {
    ask(request, taker) {
      current = { taker, answered: false, head: null };
      reader = readerFor(taker);
      socket.ref();
      socket.cork();
      for (const bytes of request) socket.write(bytes);
      socket.uncork();
    },
    resume: () => void socket.resume(),
    close: () => void socket.destroy(),
  };
  return connection;
}

function connected({ secure, host, port }: Origin, onread: OnReadOpts): Socket {
  if (!secure) return connect({ host, port, onread });
  const name = isIP(host) === 0 ? { servername: host } : {};
  return connectSecurely({ host, port, onread, ...name, ALPNProtocols: ["http/1.1"] } as object);
}

const nobody = {
  head() {},
  piece() {},
  end() {},
};
