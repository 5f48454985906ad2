import { frame, leaf, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod } from "../pieces.js";
import { along, strip } from "../strip.js";

/** Decimetres: a canoe's paddle, its blade up. */
export const paddle: Model = {
  concept: "paddle",
  aliases: ["oar", "canoe paddle", "boat paddle", "rowing oar", "kayak paddle", "boat oar", "wooden paddle"],
  realSize: 1.5,
  bestTurn: -16,
  lies: true,
  roles: {
    wood: { colour: "#c98a4b", material: "wood" },
    stripes: { colour: "#d8463f", material: "plastic" },
    grip: { colour: "#8f5a30", material: "wood", follows: 0.75 },
  },
  parts: () => {
    const width = along([
      [0, 0.4],
      [0.3, 1.5],
      [0.75, 2],
      [1, 1.7],
    ]);
    const blade = strip({ length: 5, width, thickness: 0.26, ends: [0.02, 0.14] });
    const stripe = (from: number, to: number) =>
      leaf(
        (u, v) => {
          const t = from + (to - from) * v;
          return [(u - 0.5) * (width(t) + 0.03), 9.6 + 5 * t, 0];
        },
        (u) => 0.36 * Math.sqrt(Math.max(0, 1 - (2 * u - 1) * (2 * u - 1))),
        16,
        4,
      );
    return [
      part(
        "wood",
        merged(rod([0, 0.3, 0], [0, 12, 0], [0.2, 0.17]), placed(blade, frame({ at: [0, 9.6, 0] }))),
      ),
      part("stripes", merged(stripe(0.5, 0.57), stripe(0.64, 0.71))),
      part(
        "grip",
        merged(box([1.3, 0.42, 0.42], [0, 0.22, 0], 0.2), rod([0, 0.2, 0], [0, 1, 0], [0.28, 0.22])),
      ),
    ];
  },
};
