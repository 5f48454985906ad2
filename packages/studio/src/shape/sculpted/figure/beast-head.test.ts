import { expect, test } from "vitest";
import { BEAST_KINDS, beastKind } from "./beast-kinds.js";
import { figureNamed } from "./variants.js";

const TRIANGLES = 60_000;

test.each(BEAST_KINDS.map(({ names }) => names[0]!))("a chef with the head of a %s is whole", (name) => {
  const model = figureNamed(`chef+head of ${name}`)!;
  const parts = model.parts(1.7);
  const roles = new Set(parts.map(({ role }) => role));
  for (const role of roles) expect(Object.keys(model.roles)).toContain(role);
  expect(roles).not.toContain("skin");
  expect(roles).not.toContain("brows");
  for (const role of ["fur", "eyes", "hat", "jacket"]) expect(roles).toContain(role);
  expect(parts.reduce((sum, { mesh }) => sum + mesh.indices.length / 3, 0)).toBeLessThan(TRIANGLES);
});

test("no beast's name is of two kinds", () => {
  const names = BEAST_KINDS.flatMap((kind) => kind.names);
  expect(new Set(names).size).toBe(names.length);
  expect(beastKind("table")).toBeNull();
});
