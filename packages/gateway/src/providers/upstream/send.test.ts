import { EventEmitter, once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { BrokenAnswer, type Question, send } from "./send.js";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

type Talk = (request: string, socket: Socket, count: { readonly connection: number }) => void;

/** A server that is told of each request in full, with the number of the connection that it came by. */
async function serverThat(talk: Talk): Promise<string> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    const count = { connection: connections };
    let text = "";
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      const end = text.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
      if (end < 0 || text.length < end + 4 + length) return;
      const request = text;
      text = "";
      talk(request, socket, count);
    });
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function question(changes: Partial<Question> = {}): Question {
  const { signal } = new AbortController();
  return { method: "GET", headers: {}, body: null, signal, most: 10_000_000, ...changes };
}

const withLength = (body: string | Buffer, headers = "") =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);

test("a request is sent whole, and connections are used again", async () => {
  const heard: string[] = [];
  const url = await serverThat((request, socket, { connection }) => {
    heard.push(request);
    socket.write(withLength(`by ${connection}`));
  });
  const body = Buffer.from('{"prompt":"été"}');
  const posted = { method: "POST", headers: { "X-Own": "yes" }, body } as const;
  for (let turn = 0; turn < 3; turn += 1) {
    const { status, bytes } = await send(`${url}/v1/images?a=b`, question(posted));
    expect([status, bytes.toString()]).toEqual([200, "by 1"]);
  }
  expect(heard[0]).toMatch(/^POST \/v1\/images\?a=b HTTP\/1\.1\r\nHost: 127\.0\.0\.1:\d+\r\n/);
  expect(heard[0]).toContain(`X-Own: yes\r\nContent-Length: ${body.length}\r\n\r\n`);
  expect(Buffer.from(heard[0] ?? "", "latin1").toString()).toContain("été");
});

test("requests at the same time have connections of their own", async () => {
  const url = await serverThat((_, socket, { connection }) => socket.write(withLength(`by ${connection}`)));
  const replies = await Promise.all(Array.from({ length: 5 }, () => send(url, question())));
  expect(new Set(replies.map(({ bytes }) => bytes.toString())).size).toBe(5);
});

test("megabytes come whole and in order, in chunks as well as by length", async () => {
  const picture = Buffer.from(Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 31) % 251));
  const halves = [picture.subarray(0, 1_000_001), picture.subarray(1_000_001)];
  const chunks = halves.flatMap((half) => [Buffer.from(`${half.length.toString(16)}\r\n`), half, "\r\n"]);
  const url = await serverThat((request, socket) => {
    if (request.includes("/length")) return socket.write(withLength(picture));
    socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (const chunk of chunks) socket.write(chunk);
    socket.write("0\r\n\r\n");
  });
  for (const path of ["/length", "/chunks", "/length"]) {
    const { bytes } = await send(`${url}${path}`, question());
    expect(bytes.equals(picture), path).toBe(true);
  }
});

test("a kept connection that the other side has closed is no fault", async () => {
  const url = await serverThat((_, socket, { connection }) => {
    socket.write(withLength(`by ${connection}`));
    // The second request on it finds it gone.
    socket.removeAllListeners("data").once("data", () => socket.resetAndDestroy());
  });
  expect((await send(url, question())).bytes.toString()).toBe("by 1");
  expect((await send(url, question())).bytes.toString()).toBe("by 2");
});

test("what goes wrong before and after the head is told apart", async () => {
  const url = await serverThat((request, socket) => {
    if (request.includes("/half")) socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
    else if (request.includes("/reset")) {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", () => socket.resetAndDestroy());
    } else if (request.includes("/large"))
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n");
    else if (request.includes("/long")) {
      socket.write(`HTTP/1.1 200 OK\r\n\r\n${"x".repeat(50_000)}`);
    } else socket.end();
  });
  const fault = (path: string) =>
    send(`${url}${path}`, question({ most: 20_000 })).catch((thrown: unknown) => thrown);
  expect(await fault("/nothing")).not.toBeInstanceOf(BrokenAnswer);
  expect(await fault("/half")).toMatchObject({ what: "broke off" });
  expect(await fault("/reset")).toMatchObject({ what: "broke off" });
  expect(await fault("/large")).toMatchObject({ what: "too large" });
  expect(await fault("/long")).toMatchObject({ what: "too large" });
  await expect(send("http://127.0.0.1:1", question())).rejects.toThrow("ECONNREFUSED");
});

test("a packed answer is unpacked, as far as it may be long", async () => {
  const url = await serverThat((_, socket) =>
    socket.write(withLength(gzipSync("a".repeat(5_000)), "Content-Encoding: gzip\r\n")),
  );
  expect((await send(url, question())).bytes.toString()).toBe("a".repeat(5_000));
  await expect(send(url, question({ most: 4_000 }))).rejects.toMatchObject({ what: "too large" });
});

test("a request that is given up leaves at once, and its connection is not used again", async () => {
  const news = new EventEmitter();
  const [heard, left] = [once(news, "heard"), once(news, "left")];
  const url = await serverThat((request, socket, { connection }) => {
    if (request.includes("/never")) {
      news.emit("heard");
      socket.once("close", () => news.emit("left"));
    } else socket.write(withLength(`by ${connection}`));
  });
  const giving = new AbortController();
  const asked = send(`${url}/never`, question({ signal: giving.signal }));
  await heard;
  giving.abort(new Error("no longer wanted"));
  await expect(asked).rejects.toThrow("no longer wanted");
  await left;
  expect((await send(url, question())).bytes.toString()).toBe("by 2");
  await expect(send(url, question({ signal: giving.signal }))).rejects.toThrow("no longer wanted");
});

test("an answer is given as it comes where that is wished, no faster than it is read", async () => {
  const piece = Buffer.alloc(100_000, "event");
  let written = 0;
  const url = await serverThat((_, socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    const more = () => {
      while (written < 100) {
        written += 1;
        if (!socket.write(piece)) return socket.once("drain", more);
      }
      return socket.end();
    };
    more();
  });
  const { stream } = await send(url, question({ most: 1 }), () => true);
  let length = 0;
  for await (const chunk of stream ?? []) {
    // Before much is read, not all of ten megabytes can have been sent.
    if (length === 0) expect(written).toBeLessThan(100);
    length += (chunk as Buffer).length;
  }
  expect(length).toBe(100 * piece.length);
});

test("a connection whose last answer came faster than it was read is used again", async () => {
  const url = await serverThat((_, socket, { connection }) => {
    const text = `by ${connection} ${"x".repeat(60_000)}`;
    socket.write(
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`,
    );
  });
  for (let turn = 0; turn < 3; turn += 1) {
    const { stream } = await send(url, question(), () => true);
    let text = "";
    for await (const chunk of stream ?? []) text += String(chunk);
    expect(text).toHaveLength(60_005);
    expect(text).toMatch(/^by 1 /);
  }
});

test("a stream that its reader leaves ends its connection", async () => {
  const news = new EventEmitter();
  const left = once(news, "left");
  const url = await serverThat((_, socket) => {
    socket.once("close", () => news.emit("left"));
    socket.write("HTTP/1.1 200 OK\r\n\r\nfirst");
  });
  const { stream } = await send(url, question(), () => true);
  for await (const chunk of stream ?? []) {
    expect(String(chunk)).toBe("first");
    break;
  }
  await left;
});

test("a header can't carry another", async () => {
  const headers = { Authorization: "Bearer a\r\nX-Other: b" };
  await expect(send("http://127.0.0.1:1", question({ headers }))).rejects.toThrow("Invalid character");
});
