import { cos, radians, sin } from "../../../math/exact.js";
import { boundsOf, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, turned, wire } from "../pieces.js";
import { earth } from "./earth.js";

/** A desk globe in its brass arm. */
export const globe: Model = {
  concept: "globe",
  aliases: ["desk globe", "world globe", "terrestrial globe"],
  realSize: 0.4,
  bestTurn: -20,
  roles: {
    ...earth.roles,
    arm: { colour: "#dcab4e", material: "gold" },
    base: { colour: "#7b4a2a", material: "dark wood" },
  },
  parts: (coarseness) => {
    const world = earth.parts(coarseness).filter(({ role }) => role !== "clouds");
    const bounds = boundsOf(world.map(({ mesh }) => mesh));
    const middle = [0, 1, 2].map((i) => (bounds.min[i]! + bounds.max[i]!) / 2) as [number, number, number];
    const scale = 13 / (bounds.max[1]! - bounds.min[1]!);
    const tilt = frame({ at: [0, 12.2, 0], roll: -20 });
    const inner = frame({
      in: tilt,
      scale,
      at: [-middle[0] * scale, -middle[1] * scale, -middle[2] * scale],
    });
    const arm = Array.from({ length: 13 }, (_, i): Vector => {
      const a = radians(-90 + 15 * i);
      return [7.4 * cos(a), 7.4 * sin(a), 0];
    });
    return [
      ...world.map(({ role, mesh }) => part(role, placed(mesh, inner))),
      part(
        "arm",
        placed(
          merged(wire(arm, 0.34), rod([0, -7.8, 0], [0, -6.2, 0], 0.36), rod([0, 6.2, 0], [0, 7.8, 0], 0.36)),
          tilt,
        ),
      ),
      part(
        "arm",
        turned([
          [0, 1.6],
          [1.5, 1.6, 0.2],
          [0.55, 2.8, 0.6],
          [0.5, 4.4, 0.2],
          [0.9, 5.2, 0.3],
          [0, 5.6],
        ]),
      ),
      part(
        "base",
        turned(
          [
            [0, 0],
            [5, 0, 0.4],
            [5, 0.9, 0.3],
            [3.6, 1.7, 0.5],
            [0, 1.8],
          ],
          {},
          80,
        ),
      ),
    ];
  },
};
