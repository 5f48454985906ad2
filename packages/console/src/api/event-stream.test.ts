import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEventStream, type StreamEvent } from "./event-stream.js";

function streamOf(chunks: Uint8Array[], onCancel: () => void = () => undefined): ReadableStream<Uint8Array> {
  const pending = [...chunks];
  return new ReadableStream({
    pull(controller) {
      const chunk = pending.shift();
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
    cancel: onCancel,
  });
}

async function eventsIn(chunks: Uint8Array[]): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of readEventStream(streamOf(chunks))) events.push(event);
  return events;
}

async function eventsOf(...texts: string[]): Promise<StreamEvent[]> {
  const encoder = new TextEncoder();
  return eventsIn(texts.map((text) => encoder.encode(text)));
}

const message = (data: string, name = "message") => ({ kind: "message", name, data });

describe("readEventStream", () => {
  test("gives each message's data, in order", async () => {
    expect(await eventsOf('data: {"a":1}\n\n', "data: [DONE]\n\n")).toEqual([
      message('{"a":1}'),
      message("[DONE]"),
    ]);
  });

  test("tells comments from messages and skips unknown fields", async () => {
    expect(await eventsOf(": PROCESSING\n\nid: 7\nretry: 10\ndata: x\n\n")).toEqual([
      { kind: "comment", text: "PROCESSING" },
      message("x"),
    ]);
  });

  test("joins several data lines and keeps the event's name for its own message only", async () => {
    expect(await eventsOf("event: note\ndata: one\ndata:two\n\ndata: three\n\n")).toEqual([
      message("one\ntwo", "note"),
      message("three"),
    ]);
  });

  test("takes one space after the colon away and no more", async () => {
    expect(await eventsOf("data:  two spaces\n\n")).toEqual([message(" two spaces")]);
  });

  test("reads past a byte order mark", async () => {
    expect(await eventsOf("\ufeffdata: x\n\n")).toEqual([message("x")]);
  });

  test("drops a message cut off by the end of the stream", async () => {
    expect(await eventsOf("data: whole\n\ndata: half")).toEqual([message("whole")]);
    expect(await eventsOf("data: whole\n\ndata: no blank line\n")).toEqual([message("whole")]);
  });

  test("closes the connection when its reader stops early", async () => {
    let cancelled = false;
    const chunks = ["data: 1\n\n", "data: 2\n\n", "data: 3\n\n"].map((text) =>
      new TextEncoder().encode(text),
    );
    const body = streamOf(chunks, () => {
      cancelled = true;
    });
    for await (const event of readEventStream(body)) {
      expect(event).toEqual(message("1"));
      break;
    }
    expect(cancelled).toBe(true);
  });

  test("does not depend on line ends or on where the chunks are cut", async () => {
    const line = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ""));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 5 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (lines, end, cuts) => {
          const bytes = new TextEncoder().encode(lines.map((text) => `data: ${text}${end}${end}`).join(""));
          const ends = [...new Set([...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])];
          ends.sort((a, b) => a - b);
          const chunks = ends.map((stop, index) => bytes.slice(ends[index - 1] ?? 0, stop));
          expect(await eventsIn(chunks)).toEqual(lines.map((text) => message(text)));
        },
      ),
    );
  });
});
