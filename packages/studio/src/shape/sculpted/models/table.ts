import { frame, merged, placed, roundedBox, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: four tapering legs under a rounded board. */
export const table: Model = {
  concept: "table",
  aliases: ["wooden table", "dining table", "coffee table", "kitchen table"],
  realSize: 1.2,
  bestTurn: -26,
  roles: {
    board: { colour: "#c98d4f", material: "wood" },
    legs: { colour: "#c98d4f", material: "wood", follows: 0.94 },
  },
  top: { y: 66, halfWidth: 54, halfDepth: 33 },
  under: { height: 53, halfWidth: 45, halfDepth: 26 },
  parts: () => {
    const leg = (x: number, z: number) =>
      tube(
        [
          [x * 52, 0, z * 31],
          [x * 48, 62, z * 27],
        ],
        [2.1, 3.9],
        { sides: 28, caps: "flat" },
      );
    const apron = (width: number, at: [number, number, number], turn: number) =>
      placed(roundedBox([width, 8, 2.4], 0.6), frame({ at, turn }));
    return [
      part("board", placed(roundedBox([120, 5, 78], 2), frame({ at: [0, 63.5, 0] }))),
      part("legs", merged(leg(1, 1), leg(-1, 1), leg(1, -1), leg(-1, -1))),
      part(
        "legs",
        merged(
          apron(94, [0, 57.5, 27], 0),
          apron(94, [0, 57.5, -27], 0),
          apron(52, [48, 57.5, 0], 90),
          apron(52, [-48, 57.5, 0], 90),
        ),
      ),
    ];
  },
};
