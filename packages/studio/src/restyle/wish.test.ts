import fc from "fast-check";
import { expect, test } from "vitest";
import { readWish } from "./wish.js";

test.each([
  ["as watercolour", "watercolour"],
  ["an oil painting", "oil"],
  ["make it a pencil sketch", "pencil"],
  ["flat vector", "flat"],
  ["paper-cut style", "papercut"],
  ["pixel art", "pixel"],
  ["as a mosaic", "mosaic"],
  ["halftone print", "halftone"],
  ["clay relief", "clay"],
  ["neon lines", "neon"],
  ["duotone in purple and orange", "duotone"],
  ["low poly", "lowpoly"],
])("%s asks for the medium %s", (prompt, medium) => {
  expect(readWish(prompt).medium).toBe(medium);
});

test.each([
  ["at golden hour", "golden"],
  ["at night", "night"],
  ["foggy", "fog"],
  ["black and white", "monochrome"],
  ["high key", "bright"],
])("%s asks for the light %s", (prompt, light) => {
  expect(readWish(prompt).lights).toEqual([light]);
});

test("a ground is a colour or a place", () => {
  expect(readWish("on a pink background").ground).toMatchObject({ kind: "colour", word: "pink" });
  expect(readWish("put it on a beach").ground).toEqual({ kind: "place", name: "beach" });
  expect(readWish("as watercolour").ground).toBeNull();
  expect(readWish("in thick fog")).toMatchObject({ ground: null, lights: ["fog"] });
});

test("it is the subject, whatever that is", () => {
  expect(readWish("make it purple").recolours).toMatchObject([{ what: "it", from: null }]);
});

test("a duotone's colours may be called as fruit are", () => {
  expect(readWish("duotone in navy and peach").colours).toHaveLength(2);
});

test("a part gets another colour, by its name or by its own colour", () => {
  expect(readWish("make the car green").recolours).toMatchObject([{ what: "car", from: null }]);
  const [wish] = readWish("turn the red car dark blue").recolours;
  expect(wish!.what).toBe("car");
  expect(wish!.from).not.toBeNull();
  expect(wish!.to).not.toBe(wish!.from);
});

test("a thing is added on the side that is said", () => {
  expect(readWish("with a red balloon on the left").additions).toEqual([
    { prompt: "a red balloon", side: "left", height: null, behind: false },
  ]);
  expect(readWish("add a tree behind it on the right").additions).toMatchObject([
    { prompt: "a tree", side: "right", behind: true },
  ]);
});

test("several wishes stand side by side", () => {
  const wish = readWish("make the car green and add a red balloon on the left, as a watercolour at night");
  expect(wish.medium).toBe("watercolour");
  expect(wish.lights).toEqual(["night"]);
  expect(wish.recolours).toHaveLength(1);
  expect(wish.additions).toHaveLength(1);
});

test("two parts get a colour each, the ground too", () => {
  const wish = readWish("make the flower blue and the background yellow");
  expect(wish.recolours.map(({ what }) => what)).toEqual(["flower", "background"]);
  expect(wish.recolours[0]!.from).toBeNull();
});

test("where a thing is to be is not when", () => {
  expect(readWish("as a mosaic, with a big star at the top").additions).toMatchObject([
    { prompt: "a big star", height: "top" },
  ]);
  expect(readWish("with a big star at night")).toMatchObject({
    lights: ["night"],
    additions: [{ prompt: "a big star" }],
  });
});

test("any text is read", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (prompt) => {
      expect(Array.isArray(readWish(prompt).additions)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("it is known of what is recoloured whether several are meant, and whether it is worn", () => {
  const [cups] = readWish("make the cups red").recolours;
  expect(cups).toMatchObject({ what: "cup", many: true, worn: false });
  const [dress] = readWish("make her dress green").recolours;
  expect(dress).toMatchObject({ what: "dress", many: false, worn: true });
});
