import { expect, test } from "vitest";
import { z } from "zod";
import { AtelierError } from "./errors.js";
import { fieldPath, parse } from "./parse.js";

const schema = z.object({
  name: z.string().min(1).max(3),
  counts: z.array(z.int().min(0)).max(2).optional(),
  kind: z.enum(["round", "flat"]).optional(),
});

function complaint(value: unknown): string {
  try {
    parse(schema, value);
  } catch (fault) {
    if (fault instanceof AtelierError) return fault.message;
  }
  return "none";
}

test("names the first wrong field and what it must be", () => {
  expect(complaint({})).toBe("name: is required");
  expect(complaint({ name: 4 })).toBe("name: must be text, not a number");
  expect(complaint({ name: "" })).toBe("name: must not be empty");
  expect(complaint({ name: "long" })).toBe("name: must have at most 3 characters");
  expect(complaint({ name: "a", counts: "b" })).toBe("counts: must be a list, not text");
  expect(complaint({ name: "a", counts: [0, 0.5] })).toBe(
    "counts[1]: must be a whole number, not a fraction",
  );
  expect(complaint({ name: "a", counts: [-1] })).toBe("counts[0]: must be at least 0");
  expect(complaint({ name: "a", counts: [1, 2, 3] })).toBe("counts: must have at most 2 entries");
  expect(complaint({ name: "a", kind: "square" })).toBe("kind: must be one of round, flat");
  expect(complaint(null)).toBe("The request body must be an object, not null");
});

test("gives the typed value back, without what it doesn't know", () => {
  expect(parse(schema, { name: "a", more: true })).toEqual({ name: "a" });
});

test("writes paths as a program would", () => {
  expect(fieldPath(["messages", 0, "content", 2, "text"])).toBe("messages[0].content[2].text");
});
