import { expect, test } from "vitest";
import { randomFrom } from "../../math/random.js";
import { densityOf } from "./density.js";
import type { Detail } from "./foliage.js";
import { broadleaf } from "./trees.js";

const NEAR_AND_FAR: readonly Detail[] = ["near", "middle", "far"];

test.each(NEAR_AND_FAR)("a %s tree in leaf keeps off more light than a bare one", (detail) => {
  const tree = (leafy: number) =>
    densityOf(broadleaf(randomFrom("density", 1), detail, [0.1, 0.2, 0.05], leafy));
  expect(tree(1)).toBeGreaterThan(0.9);
  expect(tree(0.03)).toBeLessThan(0.5);
});
