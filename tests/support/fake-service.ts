import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a service was sent. */
export interface Sent {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
  /** The body where it is JSON, else undefined. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look wherever they like in it
  readonly json: any;
}

export type Reply =
  | {
      readonly status?: number;
      readonly headers?: Record<string, string>;
      readonly body: string | object | Uint8Array;
    }
  /** Never answers. */
  | "hang"
  /** Ends the connection before any answer. */
  | "refuse"
  /** Ends the connection in the middle of the answer. */
  | "reset";

export interface FakeService {
  readonly url: string;
  /** Everything it was sent so far. */
  readonly sent: Sent[];
  /** How it answers from now on. */
  answer(reply: (sent: Sent) => Reply | Promise<Reply>): void;
  /** Requests whose caller left before the answer. */
  left(): number;
  close(): Promise<void>;
}

/** A small HTTP server in a provider's place, which notes what it is sent and answers as it is told. */
export async function startFakeService(): Promise<FakeService> {
  const sent: Sent[] = [];
  let reply: (sent: Sent) => Reply | Promise<Reply> = () => ({ status: 500, body: "untold" });
  let left = 0;
  const server = createServer(async (request, response) => {
    response.once("close", () => {
      if (!response.writableFinished) left += 1;
    });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("latin1");
    const isJson = request.headers["content-type"]?.startsWith("application/json");
    const noted = {
      path: request.url ?? "",
      headers: request.headers,
      text,
      json: isJson ? JSON.parse(Buffer.concat(chunks).toString("utf8")) : undefined,
    };
    sent.push(noted);
    send(response, await reply(noted));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    answer(next) {
      reply = next;
    },
    left: () => left,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === "hang") return;
  if (reply === "refuse") {
    response.socket?.resetAndDestroy();
    return;
  }
  if (reply === "reset") {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100000" });
    response.write('{"data":[{"b64_json":"iVBOR');
    setImmediate(() => response.destroy());
    return;
  }
  const { status = 200, headers = {}, body } = reply;
  const json = typeof body === "object" && !(body instanceof Uint8Array);
  response.writeHead(status, { ...(json ? { "Content-Type": "application/json" } : {}), ...headers });
  response.end(json ? JSON.stringify(body) : body);
}
