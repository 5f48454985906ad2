import { add, dot, minus, times, unit, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put, type Solid, within } from "../../solid/index.js";
import type { Model } from "../model.js";

const GOLDEN = (1 + Math.sqrt(5)) / 2;

/** Corners of the icosahedron, where a football's black patches lie. */
const CORNERS: readonly Vector[] = [1, -1].flatMap((a) =>
  [1, -1].flatMap((b): Vector[] => [
    unit([0, a, b * GOLDEN]),
    unit([a, b * GOLDEN, 0]),
    unit([b * GOLDEN, 0, a]),
  ]),
);

const neighbours = (corner: Vector) => CORNERS.filter((other) => Math.abs(dot(corner, other) - 0.447) < 0.01);

/** A five-sided patch around a corner: within five planes, each between two neighbours. */
function patchAt(corner: Vector): Solid {
  const near = neighbours(corner);
  const planes = near.flatMap((a, i) =>
    near
      .slice(i + 1)
      .filter((b) => dot(a, b) > 0.4)
      .map((b) => {
        const middle = add(a, b);
        return unit(minus(middle, times(corner, dot(middle, corner))));
      }),
  );
  return within(
    [
      { through: times(corner, 0.5), normal: times(corner, -1) },
      ...planes.map((normal) => ({ through: times(normal, 0.285), normal })),
    ],
    { min: minus(corner, [0.45, 0.45, 0.45]), max: add(corner, [0.45, 0.45, 0.45]) },
  );
}

/** Seams run along the middle third of the icosahedron's edges. */
const SEAMS: readonly Solid[] = CORNERS.flatMap((a, i) =>
  CORNERS.slice(i + 1)
    .filter((b) => Math.abs(dot(a, b) - 0.447) < 0.01)
    .map((b) => {
      const along = (t: number) => unit(add(times(a, 1 - t), times(b, t)));
      return limb([along(0.34), along(0.5), along(0.66)], 0.028);
    }),
);

/** A football: twelve dark patches on white. */
export const sportsBall: Model = {
  concept: "sports ball",
  aliases: ["soccer ball", "football", "soccerball", "futbol"],
  realSize: 0.22,
  bestTurn: 14,
  roles: {
    ball: { colour: "#f8f6f1", material: "plastic" },
    patches: { colour: "#22242a", material: "plastic" },
    seams: { colour: "#8d9099", material: "matte plastic" },
  },
  parts: (coarseness) =>
    blended(
      "ball",
      [
        put(ellipsoid(1, {})),
        ...SEAMS.map((seam) => paint("seams", seam)),
        ...CORNERS.flatMap((corner) => [paint("patches", patchAt(corner))]),
      ],
      { cell: 0.042 * coarseness },
    ),
};
