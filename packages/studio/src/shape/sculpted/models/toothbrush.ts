import { frame, instances, merged, placed, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { along, strip } from "../strip.js";

/** Centimetres: upright on its handle, bristles to the right. */
export const toothbrush: Model = {
  concept: "toothbrush",
  aliases: ["tooth brush"],
  realSize: 0.19,
  bestTurn: -30,
  lies: true,
  roles: {
    body: { colour: "#2fa7c9", material: "plastic" },
    grip: { colour: "#f6f8fa", material: "rubber" },
    bristles: { colour: "#ffffff", material: "matte plastic" },
    "middle bristles": { colour: "#f2617a", material: "matte plastic" },
  },
  parts: () => {
    const upright = frame({ turn: 58, scale: [1.5, 1, 1.5] });
    const body = strip({
      length: 19,
      width: along([
        [0, 1.6],
        [0.25, 1.75],
        [0.5, 1.3],
        [0.68, 0.75],
        [0.8, 0.8],
        [0.86, 1.5],
        [1, 1.45],
      ]),
      thickness: 1.1,
      bow: along([
        [0, 0.25],
        [0.25, 0],
        [0.5, 0.3],
        [0.72, 0],
        [1, 0.12],
      ]),
      ends: [0.05, 0.04],
    });
    const grips = [3, 4.2, 5.4, 6.6, 7.8].map((y) =>
      tube(
        [
          [-0.55, y + 0.25, 0.5],
          [0, y, 0.68],
          [0.55, y + 0.25, 0.5],
        ],
        0.26,
        { sides: 12 },
      ),
    );
    const tuft = tube(
      [
        [0, 0, 0.2],
        [0, 0, 1.75],
      ],
      0.2,
      { sides: 10, caps: "flat" },
    );
    const rows = (keep: (j: number) => boolean) =>
      [0, 1, 2, 3, 4, 5, 6]
        .filter(keep)
        .flatMap((j) => [-0.46, 0, 0.46].map((x) => frame({ at: [x, 15.95 + j * 0.45, j === 6 ? 0.2 : 0] })));
    return [
      part("body", placed(body, upright)),
      part("grip", placed(merged(...grips), upright)),
      part(
        "bristles",
        placed(
          instances(
            tuft,
            rows((j) => j < 2 || j > 4),
          ),
          upright,
        ),
      ),
      part(
        "middle bristles",
        placed(
          instances(
            tuft,
            rows((j) => j >= 2 && j <= 4),
          ),
          upright,
        ),
      ),
    ];
  },
};
