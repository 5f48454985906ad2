import { cos, radians, sin } from "../../../math/exact.js";
import { cornered, frame, lathe, merged, placed, rod, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a swirl on a stick. */
export const lollipop: Model = {
  concept: "lollipop",
  aliases: ["sucker", "lolly", "swirl lollipop", "lolipop"],
  realSize: 0.2,
  lies: true,
  bestTurn: -18,
  roles: {
    candy: { colour: "#ef4f7d", material: "ceramic" },
    swirl: { colour: "#fff4e6", material: "ceramic" },
    stick: { colour: "#fdf9ef", material: "matte plastic" },
  },
  parts: () => {
    const face = frame({ at: [0, 15, 0], nod: 90 });
    const disc = lathe(
      cornered([
        [0, -0.9],
        [5.1, -0.9, 0.85],
        [5.1, 0.9, 0.85],
        [0, 0.9],
      ]),
      96,
    );
    const spiral = (side: 1 | -1) =>
      tube(
        Array.from({ length: 64 }, (_, i): Vector => {
          const [a, r] = [radians(16 * i * side), 0.2 + 0.072 * i];
          return [r * sin(a), side * 0.86, r * cos(a)];
        }),
        Array.from({ length: 64 }, (_, i) => 0.2 + 0.0035 * i),
        { sides: 10, steps: 2 },
      );
    return [
      part("candy", placed(disc, face)),
      part("swirl", placed(merged(spiral(1), spiral(-1)), face)),
      part("stick", rod([0, 0, 0], [0, 10.4, 0], 0.34)),
    ];
  },
};
