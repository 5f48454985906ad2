import { around, frame, instances, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned } from "../pieces.js";

const UPRIGHT = frame({ roll: 180, at: [0, 8.2, 0] });

/** Decimetres: its blade down. */
export const screwdriver: Model = {
  concept: "screwdriver",
  aliases: ["flathead screwdriver", "screw driver"],
  realSize: 0.22,
  bestTurn: -10,
  lies: true,
  roles: {
    handle: { colour: "#e8552f", material: "plastic" },
    bands: { colour: "#2b2d34", material: "rubber" },
    steel: { colour: "#c3c8d0", material: "metal" },
  },
  parts: () => {
    const handle = turned(
      [
        [0, 0],
        [0.5, 0, 0.3],
        [0.66, 0.8, 0.3],
        [0.62, 2.3, 0.4],
        [0.42, 2.9, 0.2],
        [0.5, 3.25, 0.12],
        [0.32, 3.5, 0.1],
        [0, 3.5],
      ],
      {},
      40,
    );
    return [
      part("handle", placed(handle, UPRIGHT)),
      part("bands", placed(instances(box([0.2, 1.7, 0.14], [0, 1.5, 0.6], 0.06), around(7)), UPRIGHT)),
      part(
        "steel",
        placed(
          merged(
            rod([0, 3.3, 0], [0, 7.6, 0], 0.17, 20),
            box([0.5, 1.1, 0.12], [0, 8.0, 0], 0.04),
            drum(0.2, 0.4, { at: [0, 7.5, 0] }, 0.08, 20),
          ),
          UPRIGHT,
        ),
      ),
    ];
  },
};
