import { expect, test } from "vitest";
import { read } from "./index.js";

test.each([
  ["close-up photo of a rose", "close up"],
  ["macro photo of an ant", "macro"],
  ["drone shot of a village", "aerial view"],
  ["a farm seen from the air", "aerial view"],
  ["looking up at a lighthouse", "low angle"],
  ["up close: a snail", "close up"],
])("%s: from where one looks is read as %s, whatever the words", (prompt, framing) => {
  const brief = read(prompt);
  expect(brief.framing.join()).toContain(framing);
  expect(brief.notUnderstood).toEqual([]);
  if (prompt.includes("photo")) expect(brief.style).toBe("photo");
});

test("who looks up at something is somebody, and no camera", () => {
  expect(read("a child looking up at a balloon").framing).toEqual([]);
});
