import { describe, expect, test } from "vitest";
import type { Thing } from "../scene.js";
import type { ShapeEntry } from "./catalogue.js";
import { dress } from "./dress.js";
import { entryOf } from "./index.js";

const sculpted = (name: string): ShapeEntry => entryOf({ source: "sculpted", name })!;

function thing(name: string, wishes: Partial<Thing>): Thing {
  return {
    id: "t1",
    asked: name,
    concept: name,
    shape: { source: "sculpted", name },
    colour: null,
    material: "own",
    partColours: {},
    partMaterials: {},
    position: [0, 0, 0],
    turn: 0,
    tilt: 0,
    size: 1,
    box: { x: 0, y: 0, w: 1, h: 1 },
    ...wishes,
  };
}

const dressed = (name: string, wishes: Partial<Thing> = {}) => {
  const materials = dress(thing(name, wishes), sculpted(name));
  return (role: string) => materials.get(role)!;
};

const RED = [1, 0, 0];
const BLUE = [0, 0, 1];

describe("colour", () => {
  test("a thing without wishes keeps its shape's own colours", () => {
    const apple = dressed("apple");
    expect(apple("body").colour[0]).toBeGreaterThan(apple("body").colour[1] * 3);
    expect(apple("leaf").colour[1]).toBeGreaterThan(apple("leaf").colour[0]);
  });

  test("the thing's colour goes to the main role and to those that follow it, and to no other", () => {
    const mug = dressed("mug", { colour: "#ff0000" });
    for (const role of ["body", "handle", "inside"]) expect(mug(role).colour).toEqual(RED);
    expect(mug("coffee").colour).toEqual(dressed("mug")("coffee").colour);
  });

  test("a role that follows as a shade keeps its distance in lightness", () => {
    const cat = dressed("cat", { colour: "#3b82f6" });
    expect(cat("stripes").colour[2]).toBeLessThan(cat("fur").colour[2]);
    expect(cat("belly").colour).toEqual(dressed("cat")("belly").colour);
  });

  test("a colour asked for a part wins over all", () => {
    const mug = dressed("mug", { colour: "#ff0000", partColours: { handle: "#0000ff" } });
    expect(mug("handle").colour).toEqual(BLUE);
    expect(mug("body").colour).toEqual(RED);
  });
});

describe("material", () => {
  test("the thing's material goes to its body, not to eyes, leaves and coffee", () => {
    const mug = dressed("mug", { material: "glass" });
    for (const role of ["body", "handle", "inside"]) expect(mug(role).kind).toBe("glass");
    expect(mug("coffee").kind).toBe("opaque");
    expect(dressed("apple", { material: "gold" })("leaf").kind).toBe("opaque");
    expect(dressed("cat", { material: "gold" })("eyes").kind).toBe("opaque");
  });

  test("a material asked for a part stays with the part", () => {
    const mug = dressed("mug", { partMaterials: { handle: "gold" } });
    expect(mug("handle").kind).toBe("metal");
    expect(mug("body").kind).toBe("opaque");
  });

  test("glass is clear unless a colour was asked for, and a bottle has its own green", () => {
    expect(Math.min(...dressed("mug", { material: "glass" })("body").colour)).toBeGreaterThan(0.9);
    expect(dressed("mug", { material: "glass", colour: "#0000ff" })("body").colour).toEqual(BLUE);
    const [r, g] = dressed("bottle")("body").colour;
    expect(g).toBeGreaterThan(r * 2);
  });

  test("a vessel of clay is of smooth fired earth, a creature of clay keeps its colours and dents", () => {
    const [r, g, b] = dressed("vase", { material: "clay" })("body").colour;
    expect(r).toBeGreaterThan(2 * g);
    expect(g).toBeGreaterThan(b);
    const cat = dressed("cat", { material: "clay" })("fur");
    expect(cat.colour).toEqual(dressed("cat")("fur").colour);
    const vase = dressed("vase", { material: "clay" })("body");
    expect(cat.pattern!.relief).toBeGreaterThan(2 * vase.pattern!.relief);
  });

  test("jelly lets light through, ice is cracked, wax is soft: none is glass", () => {
    expect(dressed("ball", { material: "jelly" })("body").kind).toBe("liquid");
    expect(dressed("ball", { material: "ice" })("body").pattern?.kind).toBe("ice");
    expect(dressed("ball", { material: "wax" })("body").kind).toBe("opaque");
  });

  test("wood is brown by nature, and red when asked to be", () => {
    const [r, , b] = dressed("ball", { material: "wood" })("body").colour;
    expect(r).toBeGreaterThan(b * 2);
    expect(dressed("ball", { material: "wood", colour: "#ff0000" })("body").colour).toEqual(RED);
  });
});

test("colours are rounded, so that every machine has the same", () => {
  for (const channel of dressed("mug", { colour: "#3b82f6" })("body").colour) {
    expect(channel).toBe(Math.round(channel * 1e6) / 1e6);
  }
});
