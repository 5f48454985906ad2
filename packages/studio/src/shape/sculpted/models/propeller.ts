import { around, flowing, frame, instances, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, slab, turned } from "../pieces.js";

/** Decimetres: three twisted blades about a hub. */
export const propeller: Model = {
  concept: "propeller",
  aliases: ["propellers", "airscrew", "ship's propeller", "boat propeller", "airplane propeller"],
  realSize: 1.6,
  lies: true,
  bestTurn: -26,
  roles: {
    blades: { colour: "#c98f3e", material: "brushed metal" },
    hub: { colour: "#8f959e", material: "metal" },
    tips: { colour: "#d8352f", material: "plastic" },
  },
  parts: () => {
    const blade = flowing(
      [
        [-0.3, 0.4],
        [0.3, 0.4],
        [0.85, 2.2],
        [1.0, 4.0],
        [0.6, 5.6],
        [-0.1, 6.0],
        [-0.62, 5.2],
        [-0.75, 3.0],
      ],
      true,
      5,
    );
    const tip = flowing(
      [
        [0.86, 4.75],
        [0.62, 5.6],
        [-0.1, 6.04],
        [-0.56, 5.3],
        [-0.66, 4.8],
      ],
      true,
      4,
    );
    const spread = around(3).map((f) => f);
    const vanes = (mesh: ReturnType<typeof slab>) =>
      placed(
        instances(placed(mesh, frame({ nod: 90, roll: 0 })), spread),
        frame({ ...AHEAD, at: [0, 6.1, 0] }),
      );
    return [
      part("blades", vanes(slab(blade, 0.3, 0.12, { turn: 30 }))),
      part("tips", vanes(slab(tip, 0.36, 0.12, { turn: 30 }))),
      part(
        "hub",
        merged(
          placed(
            turned(
              [
                [0, -0.9],
                [0.85, -0.9, 0.1],
                [1.0, 0.1, 0.2],
                [0.8, 0.9, 0.4],
                [0.2, 1.7, 0.2],
                [0, 1.75],
              ],
              {},
              48,
            ),
            frame({ ...AHEAD, at: [0, 6.1, 0] }),
          ),
        ),
      ),
    ];
  },
};
