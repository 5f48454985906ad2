import { cos, radians, sin } from "../../../math/exact.js";
import {
  around,
  discAt,
  frame,
  instances,
  merged,
  placed,
  rod,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, type Part, part } from "../model.js";

/** Centimetres: a table fan. */
export const fan: Model = {
  concept: "fan",
  aliases: ["electric fan", "table fan", "desk fan", "cooling fan"],
  realSize: 0.46,
  bestTurn: -26,
  roles: {
    body: { colour: "#5bb5ad", material: "plastic" },
    blades: { colour: "#f7f1e2", material: "plastic" },
    cage: { colour: "#c9cdd3", material: "metal" },
    buttons: { colour: "#f7f1e2", material: "plastic" },
  },
  parts: () => {
    const head = frame({ at: [0, 30, 0], nod: 82 });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), head));
    const wire = (turn: number, side: 1 | -1) =>
      tube(
        [0.16, 0.5, 0.8, 0.96, 1].map(
          (t, i): Vector => [
            14.6 * t * sin(radians(turn)),
            side * [4.6, 4.3, 3.2, 1.6, 0][i]!,
            14.6 * t * cos(radians(turn)),
          ],
        ),
        0.2,
        { sides: 6, steps: 3 },
      );
    const wires = Array.from({ length: 22 }, (_, i) =>
      merged(wire((360 * i) / 22, 1), wire((360 * i) / 22 + 8, -1)),
    );
    const vane = placed(
      blade({ length: 11.6, width: 9.6, droop: 0.05, fold: 0.05, widest: 0.7, thickness: 0.6 }),
      frame({ roll: 24, at: [0, 0, 1.4] }),
    );
    return [
      part("body", merged(discAt([0, 0, 0], 10.5, 3.4, 1.6), rod([0, 3, 0], [0, 26, -2.6], [2.4, 1.9], 32))),
      on("body", rod([0, -8.6, 0], [0, -1.4, 0], [3, 4], 36), discAt([0, 4, 0], 3, 1.2, 0.5)),
      on("blades", instances(vane, around(4)), discAt([0, -1.2, 0], 2.6, 3.2, 0.8)),
      on(
        "cage",
        ...wires,
        torus(14.6, 0.5, 96, 14),
        placed(torus(8.6, 0.22, 64, 8), frame({ at: [0, 4.1, 0] })),
      ),
      part("buttons", merged(...[-3.4, 0, 3.4].map((x) => discAt([x, 2.8, 6.4], 1.1, 1.2, 0.4)))),
    ];
  },
};
