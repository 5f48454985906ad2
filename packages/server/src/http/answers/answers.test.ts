import type { Endpoint, Model } from "@atelier/gateway";
import { describe, expect, test } from "vitest";
import { modelEntry } from "./catalogue.js";
import { reportSentence } from "./sentence.js";

describe("the sentence about a picture", () => {
  const nothing = { depicted: ["apple"], substituted: [], notDepicted: [] };

  test("is empty when all was drawn as asked", () => {
    expect(reportSentence(nothing)).toBe("");
  });

  test("says what was drawn otherwise, then what was not", () => {
    const substituted = [{ asked: "unicorn", drawn: "horse", why: "nearest" }];
    expect(reportSentence({ ...nothing, substituted, notDepicted: ["justice"] })).toBe(
      "In this picture “unicorn” is drawn as horse, “justice” is not depicted.",
    );
  });

  test("stays one sentence when there is much to say", () => {
    const notDepicted = ["a", "b", "c", "d", "e", "f", "g"];
    expect(reportSentence({ ...nothing, notDepicted })).toMatch(/“e” is not depicted, and 2 more differ\.$/);
  });
});

test("a price per picture is told per token, with fifteen significant digits", () => {
  const endpoint = { provider: "p", price: { unit: "image", micros: 35_000 } } as unknown as Endpoint;
  const model = {
    slug: "a/b",
    inputModalities: [],
    outputModalities: [],
    endpoints: [endpoint],
  } as unknown as Model;
  const { pricing } = modelEntry(model);
  // What OpenRouter shows for $0.035 a picture.
  expect(pricing).toEqual({
    prompt: "0",
    completion: "0",
    image_output: "0.00000838323353293413",
    image_token: "0.00000838323353293413",
  });
});
