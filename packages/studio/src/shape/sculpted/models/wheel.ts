import { around, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum } from "../pieces.js";

/** Decimetres: a car's wheel with its tyre. */
export const wheel: Model = {
  concept: "wheel",
  aliases: ["tire", "tyre", "car wheel", "car tire", "car tyre"],
  realSize: 0.65,
  bestTurn: -52,
  roles: {
    tyre: { colour: "#2a2a2f", material: "rubber" },
    rim: { colour: "#c9ced6", material: "metal" },
    bolts: { colour: "#5a5f69", material: "metal" },
  },
  parts: () => {
    const place = frame({ ...AXLE, at: [0, 3.2, 0] });
    const lug = box([0.1, 0.85, 0.4], { at: [0, 0.42, 2.95], roll: 34 }, 0.04);
    const other = box([0.1, 0.85, 0.4], { at: [0, -0.42, 2.95], roll: -34 }, 0.04);
    const spoke = box([0.62, 0.42, 1.7], { at: [0, 0.62, 1.2], nod: 4 }, 0.16);
    return [
      part(
        "tyre",
        placed(
          merged(
            placed(torus(2.35, 0.85, 96, 32), frame({ scale: [1, 1.15, 1] })),
            instances(lug, around(34)),
            instances(other, around(34, undefined, 5)),
          ),
          place,
        ),
      ),
      part(
        "rim",
        placed(
          merged(
            drum(1.75, 1.0, {}, 0.1, 64),
            placed(torus(1.72, 0.16, 72, 14), frame({ at: [0, 0.72, 0] })),
            instances(spoke, around(5)),
            drum(0.5, 1.7, {}, 0.15),
          ),
          place,
        ),
      ),
      part(
        "bolts",
        placed(
          merged(
            drum(0.28, 1.82, {}, 0.08, 28),
            instances(drum(0.09, 0.3, { at: [0, 0.85, 0.68] }, 0.03, 12), around(5, undefined, 36)),
          ),
          place,
        ),
      ),
    ];
  },
};
