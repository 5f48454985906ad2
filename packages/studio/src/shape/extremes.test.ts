import { expect, test } from "vitest";
import { extremesOf } from "./extremes.js";

/** Only positions matter here. */
function cloud(points: readonly (readonly [number, number, number])[]) {
  return {
    positions: new Float32Array(points.flat()),
    normals: new Float32Array(),
    indices: new Uint32Array(),
  };
}

test("the corners of a box are its extremes, and nothing inside it is", () => {
  const corners = [-1, 1].flatMap((x) => [0, 2].flatMap((y) => [-1, 1].map((z) => [x, y, z] as const)));
  const found = extremesOf([cloud([...corners, [0, 1, 0], [0.5, 0.5, 0.5]])]);
  expect(found).toHaveLength(8);
  expect(found).not.toContainEqual([0, 1, 0]);
});

test("parts are taken together", () => {
  const found = extremesOf([cloud([[0, 0, 0]]), cloud([[3, 0, 0]])]);
  expect(found).toEqual(
    expect.arrayContaining([
      [0, 0, 0],
      [3, 0, 0],
    ]),
  );
});
