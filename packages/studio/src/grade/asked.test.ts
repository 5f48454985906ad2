import { hexToRgb } from "@atelier/contract";
import { describe, expect, test } from "vitest";
import { draw, plan } from "../draw.js";
import { type Asking, askedColours } from "./asked.js";

const REQUEST = {
  width: 160,
  height: 160,
  seed: 7,
  palette: [],
  background: null,
  quality: "flash",
  format: "png",
} as const;

/** How far the ground of a drawn prompt is from what was asked. */
async function groundOf(prompt: string, background: string | null = null): Promise<number | null> {
  const drawing = await draw({
    ...REQUEST,
    prompt,
    background: background === null ? null : hexToRgb(background),
  });
  return drawing.colour!.background_delta_e;
}

const KINDS = [
  "an owl, duotone",
  'poster that says "Night"',
  "a pear, flat illustration",
  "a pear",
  "pattern of lemons",
];

describe("a ground that nobody asked for is held against nothing", () => {
  test.each(KINDS)("%s", async (prompt) => {
    expect(await groundOf(prompt)).toBeNull();
  });
});

describe("an asked ground is met", () => {
  test.each(KINDS)("%s", async (prompt) => {
    expect(await groundOf(prompt, "#2a9d8f")).toBeLessThanOrEqual(0.5);
  });
  test.each([
    "an owl, duotone, on a red background",
    'poster that says "Night" on a red background',
    'business card that says "Night" on a red background',
    "a pear on a red background",
  ])("by words: %s", async (prompt) => {
    expect(await groundOf(prompt)).toBeLessThanOrEqual(0.5);
  });
});

test("a scene that is drawn again has the ground that it was asked to have", () => {
  const groundOfScene = (prompt: string, background: string | null) => {
    const { scene } = plan({
      ...REQUEST,
      prompt,
      background: background === null ? null : hexToRgb(background),
    });
    return askedColours(scene, false, "as the scene has it").background;
  };
  for (const prompt of ["an owl, duotone", 'poster that says "Night"']) {
    expect(groundOfScene(prompt, null)).toBeNull();
    expect(groundOfScene(prompt, "#2a9d8f")).toBe("#2a9d8f");
  }
});

test("what is cut out has no ground", () => {
  const scene = { background: { top: "#2a9d8f", bottom: "#2a9d8f" }, palette: [], things: [] };
  expect(askedColours(scene as unknown as Asking, true, "asked").background).toBeNull();
});
