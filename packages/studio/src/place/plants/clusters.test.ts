import { expect, test } from "vitest";
import { randomFrom } from "../../math/random.js";
import { CLUSTER_BYTES } from "../layout.js";
import { clustersOf } from "./clusters.js";
import { LEAF_NUMBERS } from "./leaves.js";
import { broadleaf } from "./trees.js";

const CLUSTER_NUMBERS = CLUSTER_BYTES / 4;
const tree = broadleaf(randomFrom("tree", 4), "near", [0.1, 0.2, 0.05]);
const { triangles, balls } = clustersOf(tree);

/** Each triangle's numbers as one text, in order. */
const listed = (numbers: Float32Array) =>
  Array.from({ length: numbers.length / LEAF_NUMBERS }, (_, n) =>
    numbers.slice(n * LEAF_NUMBERS, (n + 1) * LEAF_NUMBERS).join(),
  ).sort();

test("a plant in clusters has the triangles that it had", () => {
  expect(listed(triangles)).toEqual(listed(tree.triangles));
});

test("every triangle lies in its cluster's ball, and most balls are small against the plant", () => {
  const whole = balls[3]!;
  let triangle = 0;
  let outermost = 0;
  const radii: number[] = [];
  for (let at = CLUSTER_NUMBERS; at < balls.length; at += CLUSTER_NUMBERS) {
    const radius = balls[at + 3]!;
    radii.push(radius);
    for (const end = triangle + balls[at + 4]!; triangle < end; triangle++) {
      for (let corner = 0; corner < 3; corner++) {
        const away = [0, 1, 2].map(
          (axis) => triangles[triangle * LEAF_NUMBERS + axis * 4 + corner]! - balls[at + axis]!,
        );
        outermost = Math.max(outermost, Math.hypot(...away) / radius);
      }
    }
  }
  expect(triangle).toBe(triangles.length / LEAF_NUMBERS);
  expect(outermost).toBeLessThanOrEqual(1);
  expect(radii.filter((radius) => radius < whole * 0.2).length).toBeGreaterThan(radii.length * 0.7);
});
