import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, patch, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: three stacked macarons in three colours. */
export const macaron: Model = {
  concept: "macaron",
  aliases: ["macarons", "macaroon", "french macaron", "macaroons"],
  realSize: 0.06,
  top: { y: 3.87, halfWidth: 1.5, halfDepth: 1.5 },
  bestTurn: -10,
  roles: {
    shells: { colour: "#f29ab4", material: "matte plastic" },
    feet: { colour: "#f29ab4", material: "clay", follows: 0.95 },
    cream: { colour: "#fff4e4", material: "wax" },
  },
  parts: () => {
    const shell = turned(
      [
        [0, 0.75],
        [2.3, 0.75, 0.1],
        [2.42, 0.95, 0.2],
        [2.3, 1.75, 0.9],
        [0, 1.95],
      ],
      {},
      72,
    );
    const foot = patch(
      (u, v) => {
        const a = radians(360 * u);
        const ring = radians(360 * v);
        const r = 2.3 + 0.05 * sin(31 * a) + 0.04 * sin(47 * a + 1) + 0.24 * cos(ring);
        return [r * sin(a), 0.78 + 0.22 * sin(ring), r * cos(a)];
      },
      { u: 150, v: 12, aroundU: true, aroundV: true },
    );
    const half = (mesh: ReturnType<typeof placed>) => merged(mesh, placed(mesh, frame({ nod: 180 })));
    const lift = frame({ at: [0, 1.95, 0] });
    return [
      part("shells", placed(half(shell), lift)),
      part("feet", placed(half(foot), lift)),
      part(
        "cream",
        placed(
          turned([
            [0, -0.7],
            [2.12, -0.7, 0.3],
            [2.12, 0.7, 0.3],
            [0, 0.7],
          ]),
          lift,
        ),
      ),
    ];
  },
};
