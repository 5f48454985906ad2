import { describe, expect, test } from "vitest";
import { cos, radians, sin } from "../../math/exact.js";
import type { ShapeEntry } from "../catalogue.js";
import { type Genre, genreOf } from "../genre.js";
import { balanceOf } from "../mesh/balance.js";
import { boundsOf, merged, type Vector } from "../mesh/index.js";
import { soundnessOf } from "../mesh/soundness.js";
import { buildSculpted, findSculpted, sculptedEntry, sculptedNames } from "./index.js";
import { MODELS } from "./models/index.js";

/** Who holds themselves up, and what is rooted or built. */
const HELD: readonly Genre[] = ["animal", "person", "plant", "building"];
/** What holds other things up that stand though they would fall over. */
const OTHERWISE_HELD: Readonly<Record<string, string>> = {
  billboard: "posts in the ground",
  scarecrow: "a pole in the ground",
  cap: "a soft hem that gives way",
  watch: "a strap that gives way",
  skull: "a pin, as in a museum",
};
/** What lies on its back may come to rest a little aslant, as a ladle does on its bowl and a flower on petals that give way. */
const ASLANT = -0.5;

function isHeld(entry: ShapeEntry): boolean {
  const { floats, hangs, lies, tips, ref } = entry;
  if (floats || hangs || ref.name in OTHERWISE_HELD) return true;
  return HELD.includes(genreOf(entry)) && !lies && !tips;
}

/** As it lies where nobody holds it: on its back, or tipped over to its left. */
function putDown({ lies, tips = 0 }: ShapeEntry): (p: Vector) => Vector {
  const [s, c] = [sin(radians(tips)), cos(radians(tips))];
  return lies ? ([x, y, z]) => [x, z, -y] : ([x, y, z]) => [x * c + y * s, y * c - x * s, z];
}

test("a model is found by its name and by each alias, and by nothing else", () => {
  expect(findSculpted("mug")).toBe("mug");
  expect(findSculpted("coffee cup")).toBe("mug");
  expect(findSculpted("sofa")).toBe("couch");
  expect(findSculpted("quasar")).toBeNull();
  expect(sculptedEntry("quasar")).toBeNull();
  expect(() => buildSculpted("quasar")).toThrow(/no sculpted model/);
});

test("no word stands for two models", () => {
  const words = MODELS.flatMap((model) => [model.concept, ...model.aliases]);
  const twice = words.filter((word, i) => words.indexOf(word) !== i);
  expect(twice).toEqual([]);
  expect(words.filter((word) => word !== word.toLowerCase().trim())).toEqual([]);
});

describe.each(sculptedNames().map((name) => [name]))("%s", (name) => {
  const shape = buildSculpted(name);
  const entry = sculptedEntry(name)!;
  const bounds = boundsOf(shape.parts.map((part) => part.mesh));

  test("has longest side 1, stands on the ground, and was measured truly", () => {
    const sides = [0, 1, 2].map((axis) => bounds.max[axis]! - bounds.min[axis]!);
    expect(Math.max(...sides)).toBeCloseTo(1, 4);
    expect(bounds.min[1]).toBeCloseTo(0, 4);
    for (let axis = 0; axis < 3; axis++) {
      expect(Math.abs(entry.bounds.min[axis]! - bounds.min[axis]!)).toBeLessThan(0.03);
      expect(Math.abs(entry.bounds.max[axis]! - bounds.max[axis]!)).toBeLessThan(0.03);
    }
  });

  test("is made of its declared roles, the main one first", () => {
    const roles = entry.roles.map((role) => role.name);
    const built = new Set(shape.parts.map((part) => part.role));
    expect([...built].filter((role) => !roles.includes(role))).toEqual([]);
    expect(roles.filter((role) => !built.has(role))).toEqual([]);
    const model = MODELS.find((each) => each.concept === name)!;
    expect(roles[0]).toBe(Object.keys(model.roles)[0]);
  });

  test("at rest its middle is over its foot, or something else holds it", () => {
    if (isHeld(entry)) return;
    const margin = balanceOf(
      shape.parts.map((part) => part.mesh),
      putDown(entry),
    );
    expect(margin).toBeGreaterThan(entry.lies || entry.grows ? ASLANT : 0);
  });

  test("is clean: unit normals that face outward, within the budget of triangles", () => {
    const whole = merged(...shape.parts.map((part) => part.mesh));
    const { badNumbers, inverted } = soundnessOf(whole);
    expect(badNumbers).toBe(0);
    expect(inverted).toBeLessThan(0.02);
    expect(whole.indices.length / 3).toBeLessThan(60_000);
  });
});
