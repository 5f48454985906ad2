import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asBase64, decodedHead, decodedTail, decodedWhole, type InBase64 } from "./base64.js";
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
      fc.uint8Array({ minLength: 1, maxLength: 200 }),
      fc.nat(3),
      fc.nat(),
      (bytes, offset, where) => {
        const text = Buffer.from(bytes).toString("base64");
        const memory = Buffer.from("=".repeat(offset) + text).subarray(offset);
        const sent = asBase64(memory);
        expect(sent?.length).toBe(bytes.length);
        expect(decodedWhole(sent as InBase64)).toEqual(Buffer.from(bytes));
        const ends = [decodedHead(sent as InBase64, 30), decodedTail(sent as InBase64, 30)] as const;
        expect(Buffer.from(bytes).subarray(0, 30)).toEqual(Buffer.from(ends[0]).subarray(0, 30));
        expect(Buffer.from(bytes).subarray(-30)).toEqual(Buffer.from(ends[1]).subarray(-30));
        const digits = text.replace(/=+$/, "").length;
        memory[where % digits] = 0x25;
        expect(asBase64(memory)).toBeNull();
      },
    ),
  );
});
