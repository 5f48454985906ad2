import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

export interface FakeComfyUi {
  readonly url: string;
  /** Bodies that were put into the queue. */
  readonly queued: { prompt: Record<string, { inputs: Record<string, unknown> }>; client_id: string }[];
  /** Ids that were taken out of the queue, and those whose work was stopped. */
  readonly removed: string[];
  readonly stopped: string[];
  /** Files that were sent there. */
  readonly uploads: string[];
  /** How the next work goes. */
  behave(how: "draw" | "fail" | "hang" | "break off" | "put out nothing" | "refuse"): void;
  close(): Promise<void>;
}

/** A small server that speaks as ComfyUI does: a queue, a history, files, and news by web socket. */
export async function startFakeComfyUi(picture: Buffer, preview: Buffer): Promise<FakeComfyUi> {
  let how: Parameters<FakeComfyUi["behave"]>[0] = "draw";
  const queued: FakeComfyUi["queued"] = [];
  const [removed, stopped, uploads]: [string[], string[], string[]] = [[], [], []];
  const clients = new Map<string, WebSocket>();

  const work = (id: string, clientId: string) => {
    const client = clients.get(clientId);
    const tell = (type: string, data: object) =>
      client?.send(JSON.stringify({ type, data: { prompt_id: id, ...data } }));
    tell("execution_start", {});
    tell("progress", { value: 5, max: 20, node: "3" });
    client?.send(Buffer.concat([Buffer.from([0, 0, 0, 1, 0, 0, 0, 1]), preview]));
    if (how === "break off") client?.terminate();
    if (how === "fail")
      tell("execution_error", { node_type: "KSampler", exception_message: "out of memory" });
    if (how === "hang" || how === "break off" || how === "fail") return;
    tell("progress", { value: 20, max: 20, node: "3" });
    tell("executing", { node: null });
  };

  const answers: Record<string, (body: Buffer, url: URL) => { status?: number; body: object | Buffer }> = {
    "POST /prompt": (body) => {
      if (how === "refuse")
        return { status: 400, body: { error: { type: "invalid_prompt" }, node_errors: {} } };
      const sent = JSON.parse(body.toString("utf8"));
      queued.push(sent);
      const id = `work-${queued.length}`;
      setImmediate(() => work(id, sent.client_id));
      return { body: { prompt_id: id, number: queued.length, node_errors: {} } };
    },
    "POST /queue": (body) => {
      removed.push(...JSON.parse(body.toString("utf8")).delete);
      return { body: {} };
    },
    "POST /interrupt": (body) => {
      stopped.push(JSON.parse(body.toString("utf8")).prompt_id);
      return { body: {} };
    },
    "POST /upload/image": (body) => {
      uploads.push(body.toString("latin1"));
      return { body: { name: "input.png", subfolder: "", type: "input" } };
    },
    "GET /view": (_, url) =>
      url.searchParams.get("filename") === "picture_1.png" ? { body: picture } : { status: 404, body: {} },
    "GET /system_stats": () => ({ body: { system: {} } }),
  };
  const history = (id: string) => {
    const images = [
      { filename: "seen_1.png", subfolder: "", type: "temp" },
      ...(how === "put out nothing" ? [] : [{ filename: "picture_1.png", subfolder: "", type: "output" }]),
    ];
    return { [id]: { outputs: { "9": { images } }, status: { completed: true } } };
  };

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "", "http://localhost");
    const id = /^\/history\/(.+)$/.exec(url.pathname)?.[1];
    const answer = answers[`${request.method} ${url.pathname}`];
    const { status = 200, body } = id
      ? { body: history(id) }
      : (answer?.(Buffer.concat(chunks), url) ?? { status: 404, body: {} });
    response.writeHead(status, { "Content-Type": Buffer.isBuffer(body) ? "image/png" : "application/json" });
    response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
  });
  const sockets = new WebSocketServer({ server, path: "/ws" });
  sockets.on("connection", (socket, request) => {
    const clientId = new URL(request.url ?? "", "http://localhost").searchParams.get("clientId") ?? "";
    clients.set(clientId, socket);
    socket.send(JSON.stringify({ type: "status", data: { status: {}, sid: clientId } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ queued, removed, stopped, uploads },
    behave(next) {
      how = next;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
