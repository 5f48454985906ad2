import * as fc from "fast-check";
import { expect, test } from "vitest";
import { base64In, decodedPart, decodedWhole, type InBase64 } from "./base64.js";
import { readBody } from "./body.js";
import { sentFile } from "./picture.js";
import { jsonOf } from "./refusal.js";

const picture = Buffer.alloc(100_000, "a picture");
const body = (value: string) => Buffer.from(`{"created": 1, "data": [{"b64_json" : "${value}", "é": 2}]}`);

test("a long picture is kept out of the text and found again in the JSON", () => {
  const read = readBody(body(picture.toString("base64")));
  expect(read.text.length).toBeLessThan(200);
  const { data } = jsonOf(read) as { data: Record<string, unknown>[] };
  expect(data[0]).toMatchObject({ é: 2 });
  const sent = sentFile(data[0]?.b64_json) as InBase64;
  expect(Buffer.from(decodedWhole(sent)).equals(picture)).toBe(true);
});

test("short ones, escaped ones and broken bodies are read as they are", () => {
  expect(readBody(body("aGk="))).toEqual({ text: body("aGk=").toString() });
  const escaped = `${picture.toString("base64")}\\/AA`;
  expect(readBody(body(escaped)).blob).toBeUndefined();
  const cut = body(picture.toString("base64")).subarray(0, 90_000);
  expect(jsonOf(readBody(cut))).toBeUndefined();
});

test("a long value that is no base64 is no picture", () => {
  const read = readBody(body("%".repeat(100_000)));
  const { data } = jsonOf(read) as { data: Record<string, unknown>[] };
  expect(sentFile(data[0]?.b64_json)).toBeNull();
});

test("base64 is looked through without being decoded, at any place in memory", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.nat(70),
      fc.nat(),
      fc.nat(300),
      (bytes, offset, where, from) => {
        const text = Buffer.from(bytes).toString("base64");
        const memory = Buffer.from(`${"=".repeat(offset)}${text}"`);
        const sent = base64In(memory, offset) as InBase64;
        expect(sent.length).toBe(bytes.length);
        expect(decodedWhole(sent)).toEqual(Buffer.from(bytes));
        for (const count of [1, 8, 30, 200]) {
          expect(decodedPart(sent, from, count)).toEqual(Buffer.from(bytes.slice(from, from + count)));
        }
        const digits = text.replace(/=+$/, "").length;
        memory[offset + (where % digits)] = 0x25;
        expect(base64In(memory, offset)?.base64.byteLength ?? 0).toBeLessThanOrEqual(where % digits);
      },
    ),
  );
});

test("a byte that is no digit is found wherever it stands in a long text", () => {
  const text = body(Buffer.alloc(300_000, "pixels").toString("base64"));
  const [start, end] = [text.indexOf("cGl4"), text.lastIndexOf("cGl4")];
  fc.assert(
    fc.property(
      fc.integer({ min: start, max: end }),
      fc.oneof(fc.nat(255), fc.constantFrom(0x2d, 0x5f)),
      (at, byte) => {
        fc.pre(!/[A-Za-z0-9+/]/.test(String.fromCharCode(byte)));
        const broken = Buffer.from(text);
        broken[at] = byte;
        const { data } = (jsonOf(readBody(broken)) ?? {}) as { data?: Record<string, unknown>[] };
        expect(sentFile(data?.[0]?.b64_json)).toBeNull();
      },
    ),
    { numRuns: 60 },
  );
});
