import { expect, test } from "vitest";
import { plan } from "../../../draw.js";
import type { Mark } from "../../../paint/drawing.js";
import { layOut } from "../index.js";

function idsOf(prompt: string): string[] {
  const { scene } = plan({
    prompt,
    width: 512,
    height: 512,
    seed: 3,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  const ids = (marks: readonly Mark[]): string[] =>
    marks.flatMap((mark) => (mark.kind === "group" ? [mark.id, ...ids(mark.children)] : []));
  return ids(layOut(scene, scene.layout!).children);
}

test("a badge is a ring with its name along it, a line below and the picture within", () => {
  expect(idsOf('round badge for "Elk & Pine" and "Since 1987" with an anchor')).toEqual([
    "ground",
    "badge",
    "picture",
    "ornament",
    "wordmark",
    "line 1",
  ]);
});

test("a logo that nobody calls a badge is none", () => {
  expect(idsOf('logo for "Elk & Pine" with an anchor')).not.toContain("badge");
});

test("words that are read from the right, and several lines, are set as a word mark", () => {
  expect(idsOf('badge that says "مرحبا"')).not.toContain("badge");
  expect(idsOf('badge for "Elk" with "Since 1987", "Lisbon" and "Porto"')).not.toContain("badge");
});
