import { cos, radians, sin } from "../../../math/exact.js";
import { frame, leaf, merged, mirrored, placed, roundedBox } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const ribbonEdge = (u: number) => 0.03 * Math.sqrt(Math.max(0, 1 - (2 * u - 1) * (2 * u - 1))) + 0.004;

/** One loop of the bow: a ribbon that leaves the knot to the right and comes back. */
const loop = (reach: number, height: number) =>
  leaf(
    (u, v) => {
      const turn = radians(-160 + 320 * v);
      const open = (1 + cos(turn)) / 2;
      const across = (u - 0.5) * (0.15 + 0.19 * open);
      return [0.03 + reach * open, 0.03 + height * sin(turn) * (0.25 + 0.75 * open) + 0.16 * open, -across];
    },
    ribbonEdge,
    10,
    48,
  );

/** A loose end that lies over the lid. */
const tail = leaf(
  (u, v) => {
    const across = (u - 0.5) * (0.13 + 0.05 * v);
    return [0.02 + 0.34 * v, 0.05 * sin(radians(200 * v)) - 0.035 * v, -across + 0.14 * v];
  },
  ribbonEdge,
  8,
  20,
);

export const gift: Model = {
  concept: "gift",
  aliases: [
    "gift box",
    "present",
    "birthday present",
    "christmas present",
    "wrapped gift",
    "parcel",
    "giftbox",
  ],
  realSize: 0.3,
  bestTurn: 28,
  roles: {
    box: { colour: "#3d7fc4", material: "matte plastic" },
    lid: { colour: "#3d7fc4", material: "matte plastic", follows: 1.04 },
    ribbon: { colour: "#f3c948", material: "plastic" },
    bow: { colour: "#f3c948", material: "plastic" },
  },
  parts: () => {
    const box = placed(roundedBox([0.94, 0.66, 0.94], 0.02), frame({ at: [0, 0.33, 0] }));
    const lid = placed(roundedBox([1.02, 0.2, 1.02], 0.025), frame({ at: [0, 0.72, 0] }));
    const strap = (turn: number) =>
      merged(
        placed(roundedBox([0.17, 0.68, 0.965], 0.012), frame({ at: [0, 0.335, 0], turn })),
        placed(roundedBox([0.17, 0.215, 1.045], 0.012), frame({ at: [0, 0.725, 0], turn })),
      );
    const knot = roundedBox([0.15, 0.13, 0.17], 0.06);
    const bow = merged(knot, mirrored(loop(0.4, 0.17)), mirrored(tail));
    return [
      part("box", box),
      part("lid", lid),
      part("ribbon", merged(strap(0), strap(90))),
      // The bow shows its breadth when the box shows its corner.
      part("bow", placed(bow, frame({ at: [0, 0.885, 0], turn: 2, nod: 4 }))),
    ];
  },
};
