import { AtelierError } from "@atelier/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../read/index.js";
import { LEXICON } from "../read/lexicon.js";
import { sceneSchema } from "../scene.js";
import { lookUp } from "../shape/index.js";
import { direct } from "./index.js";

/** Directs, and lets only the refusal of a crowd pass. */
function directAnything(prompt: string) {
  try {
    const wishes = { width: 1024, height: 1024, seed: 1, palette: [], background: null };
    return direct(read(prompt), wishes, lookUp);
  } catch (error) {
    expect(error).toBeInstanceOf(AtelierError);
    expect((error as AtelierError).type).toBe("invalid_prompt");
    return null;
  }
}

/** Far more than a scene takes, and far less than a pattern that looks at every letter from every other. */
const PATIENCE = 20_000;

test.each([
  ["one endless word", "a".repeat(400_000)],
  ["one endless word after a known one", `a table set for ${"a".repeat(200_000)}`],
  ["an unknown word, very often", "zorp ".repeat(60_000)],
  ["one name, letter by letter", "a b ".repeat(60_000)],
  ["a table that is never laid", "dining ".repeat(40_000)],
  ["nothing but spaces", " ".repeat(400_000)],
  ["nothing but commas", ",".repeat(400_000)],
  ["an endless neon sign", `neon${" pink".repeat(40_000)}`],
])(
  "a scene comes of %s before anyone gives up",
  (_, prompt) => {
    const directed = directAnything(prompt);
    if (directed) expect(directed.scene.things.length).toBeLessThanOrEqual(200);
  },
  PATIENCE,
);

test("any row of known words gives a scene or a refusal", () => {
  const words = fc.constantFrom(...LEXICON.senses.keys(), ",", ".", '"', "'s", "3", "#f80");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 24 }), (row) => {
      const directed = directAnything(row.join(" "));
      if (directed) expect(sceneSchema.safeParse(directed.scene).error).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
