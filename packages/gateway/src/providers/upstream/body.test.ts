import { expect, test } from "vitest";
import { readBody } from "./body.js";
import { decodeBase64 } from "./picture.js";
import { jsonOf } from "./refusal.js";

const picture = Buffer.alloc(100_000, "a picture");
const body = (value: string) => Buffer.from(`{"created": 1, "data": [{"b64_json" : "${value}", "é": 2}]}`);

test("a long picture is kept out of the text and found again in the JSON", () => {
  const read = readBody(body(picture.toString("base64")));
  expect(read.text.length).toBeLessThan(200);
  const { data } = jsonOf(read) as { data: Record<string, unknown>[] };
  expect(data[0]).toMatchObject({ é: 2 });
  expect(Buffer.from(decodeBase64(data[0]?.b64_json) ?? []).equals(picture)).toBe(true);
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
  expect(decodeBase64(data[0]?.b64_json)).toBeNull();
});
