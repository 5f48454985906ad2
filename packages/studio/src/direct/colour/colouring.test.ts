import { expect, test } from "vitest";
import { plan } from "../../draw.js";

function thingOf(prompt: string) {
  const request = { width: 1024, height: 1024, seed: 1, palette: [], background: null } as const;
  return plan({ prompt, ...request, quality: "flash", format: "png" }).scene.things[0];
}

test("a gold handle is of gold, and the rest of the mug stays what it was", () => {
  const mug = thingOf("a mug with a gold handle");
  expect(mug.partMaterials).toEqual({ handle: "gold" });
  expect(mug.material).toBe("own");
});

test("gold eyes are a colour, not metal", () => {
  const cat = thingOf("a black cat with gold eyes");
  expect(cat.partMaterials).toEqual({});
  expect(cat.partColours.eyes).toBe("#d9a520");
});

test("a terracotta vase is of clay, a terracotta sofa only as red", () => {
  expect(thingOf("a terracotta vase").material).toBe("clay");
  expect(thingOf("a terracotta sofa").material).toBe("own");
});

test("a white fireplace has no white fire", () => {
  const fireplace = thingOf("a white fireplace");
  expect(fireplace.partColours.bricks).toBe(fireplace.colour);
  expect(Object.keys(fireplace.partColours)).not.toContain("flames");
});

test("a white bottle lets nothing of its ground through, a green one does", () => {
  expect(thingOf("a white bottle").material).toBe("ceramic");
  expect(thingOf("a green bottle").material).toBe("own");
  expect(thingOf("a white glass bottle").material).toBe("glass");
});

test("a kind of bird has the plumage by which it is known, whatever the seed", () => {
  const parts = thingOf("a robin").partColours;
  expect(parts.breast).toBe("#df5f28");
  expect(parts.wings).not.toBe(thingOf("a canary").partColours.wings);
});

test("rubber stays black on whatever is painted, unless the words colour it", () => {
  for (const painted of [
    "a white car",
    "a silver car",
    "a pink bicycle",
    "a yellow truck",
    "a red motorcycle",
  ]) {
    expect(Object.keys(thingOf(painted).partColours), painted).not.toContain("tyres");
  }
  expect(thingOf("a red car with white tyres").partColours.tyres).toBe("#f7f6f3");
  expect(thingOf("a red and white car").partColours.tyres).toBeUndefined();
});
