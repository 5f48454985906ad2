import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type AnswerHead, createAnswerReader } from "./answer-reader.js";

/** Reads an answer that comes in pieces cut at some places, and what the other side's leaving makes of it. */
function read(text: string, cuts: readonly number[] = []) {
  const told: { head: AnswerHead | null; body: string; ended: boolean } = {
    head: null,
    body: "",
    ended: false,
  };
  const reader = createAnswerReader({
    head: (head) => {
      told.head = head;
    },
    piece: (bytes) => {
      told.body += bytes.toString("latin1");
    },
    end: () => {
      told.ended = true;
    },
  });
  const bytes = Buffer.from(text, "latin1");
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
  for (const [index, place] of places.entries()) reader.take(bytes.subarray(place, places[index + 1]));
  const before = told.ended;
  return { ...told, ended: before, whole: reader.end() };
}

const LENGTH = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-One: a\r\nx-one:b \r\n\r\nhello";
const CHUNKS =
  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;a=b\r\nlo\r\n0\r\nTrailer: t\r\n\r\n";
const CLOSE = "HTTP/1.0 200 OK\r\n\r\nhello";
const INTERIM = `HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n${LENGTH}`;

test("an answer is the same in whatever pieces it comes", () => {
  fc.assert(
    fc.property(fc.constantFrom(LENGTH, CHUNKS, CLOSE, INTERIM), fc.array(fc.nat()), (text, cuts) => {
      const { head, body, ended, whole } = read(text, cuts);
      expect(head?.status).toBe(200);
      expect(body).toBe("hello");
      expect(whole).toBe(true);
      expect(ended).toBe(text !== CLOSE);
    }),
  );
});

test("an answer that ends early is not whole, however it tells its end", () => {
  for (const text of [LENGTH, CHUNKS]) {
    for (let end = 0; end < text.length; end += 1) expect(read(text.slice(0, end)).whole).toBe(false);
  }
});

test("headers are told by any case, those of one name together", () => {
  const { head } = read(LENGTH);
  expect(head?.headers.get("x-one")).toBe("a, b");
  expect(head).toMatchObject({ length: 5, reusable: true });
  expect(read("HTTP/1.1 204 No Content\r\n\r\n")).toMatchObject({ ended: true, body: "" });
});

test("a connection is asked again only where the end of the answer was certain", () => {
  const reusable = (headers: string) => read(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`).head?.reusable;
  expect(reusable("Content-Length: 0\r\nConnection: close")).toBe(false);
  expect(reusable("Content-Length: 7\r\nTransfer-Encoding: chunked")).toBe(false);
  expect(reusable("Server: old")).toBe(false);
  expect(read("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n").head?.reusable).toBe(false);
});

test("what is no answer is refused", () => {
  const wrong = [
    "SSH-2.0-x\r\n\r\n",
    "HTTP/2 200\r\n\r\n",
    "HTTP/1.1 101 Switching Protocols\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    "HTTP/1.1 200 OK\r\n folded: x\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc",
    `HTTP/1.1 200 OK\r\nX: ${"x".repeat(70_000)}\r\n\r\n`,
  ];
  for (const text of wrong) expect(() => read(text), text.slice(0, 60)).toThrow();
});

test("bytes that were put elsewhere are counted", () => {
  let ended = false;
  const reader = createAnswerReader({ head() {}, piece() {}, end: () => (ended = true) });
  reader.take(Buffer.from(LENGTH.slice(0, -3)));
  expect(reader.left()).toBe(3);
  reader.skip(2);
  expect(ended).toBe(false);
  reader.skip(1);
  expect(ended).toBe(true);
  expect(reader.left()).toBeNull();
});
