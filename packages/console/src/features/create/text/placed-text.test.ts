import { expect, test } from "vitest";
import { freeSpot, matrixOnto, movedCorner, movedQuad, quadAt, setText } from "./placed-text.js";

/** Where a `matrix3d()` takes a point. */
function taken(matrix: string | null, x: number, y: number): [number, number] {
  const m =
    (matrix ?? "")
      .match(/-?[\d.]+(?:e-?\d+)?/g)
      ?.slice(1)
      .map(Number) ?? [];
  const at = (row: number) => (m[row] ?? 0) * x + (m[row + 4] ?? 0) * y + (m[row + 12] ?? 0);
  return [at(0) / at(3), at(1) / at(3)];
}

test("a box is laid onto four corners in perspective", () => {
  const corners = [
    [10, 20],
    [210, 60],
    [190, 160],
    [30, 120],
  ] as const;
  const matrix = matrixOnto(100, 50, corners);
  for (const [at, [x, y]] of [
    [0, 0],
    [100, 0],
    [100, 50],
    [0, 50],
  ].entries()) {
    const [left, top] = taken(matrix, x, y);
    expect(left).toBeCloseTo(corners[at]?.[0] ?? 0, 3);
    expect(top).toBeCloseTo(corners[at]?.[1] ?? 0, 3);
  }
  expect(
    matrixOnto(100, 50, [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]),
  ).toBeNull();
});

test("corners and boxes are moved, and stay near the frame", () => {
  const quad = quadAt("top");
  expect(movedCorner(quad, 2, [0.5, 0.7])[2]).toEqual([0.5, 0.7]);
  expect(movedCorner(quad, 0, [-3, 9])[0]).toEqual([-0.25, 1.25]);
  expect(movedQuad(quad, [0.05, 0.1])[0]).toEqual([0.15, 0.16]);
});

test("a further text begins where there is room", () => {
  expect(freeSpot([])).toBe("top");
  expect(freeSpot([{ text: "a", bbox: quadAt("top") }])).toBe("bottom");
});

test("a text is broken into the lines in which it is largest", () => {
  expect(setText("NIGHT MARKET", 700, 180).lines).toEqual(["NIGHT", "MARKET"]);
  expect(setText("NIGHT MARKET", 700, 60).lines).toEqual(["NIGHT MARKET"]);
  expect(setText("", 700, 60).lines).toEqual([""]);
});
