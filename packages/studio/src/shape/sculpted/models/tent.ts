import { radians, sin } from "../../../math/exact.js";
import { cornered, leaf, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod, slab, turned, wire } from "../pieces.js";

/** A ridge tent with its door flaps tied back. */
export const tent: Model = {
  concept: "tent",
  aliases: ["camping tent", "ridge tent"],
  realSize: 2.6,
  bestTurn: -34,
  roles: {
    cloth: { colour: "#ef8a35", material: "fabric" },
    flaps: { colour: "#f7b25a", material: "fabric", follows: 1.15 },
    inside: { colour: "#5a3a2a", material: "fabric" },
    poles: { colour: "#8a6a4a", material: "wood" },
    ropes: { colour: "#f5efe0", material: "fabric" },
    floor: { colour: "#4d7a86", material: "fabric" },
  },
  parts: () => {
    // Between ridge and pegs the cloth sags; its hem hangs off the ground, and the roof reaches past the door.
    const side = (s: number) =>
      leaf(
        (u, v) => {
          const sag = 0.22 * sin(radians(180 * v)) * (0.6 + 0.4 * sin(radians(180 * u)));
          const ridge = 0.12 * sin(radians(180 * u)) * (1 - v);
          const wave = sin(radians(540 * u));
          const z = (2.95 - 5.9 * u) * s;
          return [
            s * (0.02 + 2.82 * v - 0.6 * sag),
            3.46 - ridge - 3.42 * v - sag + 0.1 * v * v * wave * wave,
            z * (1 - 0.02 * v),
          ];
        },
        (u, v) => (u > 0 && u < 1 && v > 0 && v < 1 ? 0.05 : 0),
        36,
        18,
      );
    const flap = slab(
      cornered(
        [
          [0.12, 3.2, 0.05],
          [0.66, 1.9, 0.3],
          [1.35, 0.12, 0.1],
          [2.62, 0.12, 0.1],
        ],
        true,
      ),
      0.14,
      0.05,
      { at: [0, 0.02, 2.72] },
    );
    const stay = (z: number, out: number) =>
      mirrored(
        merged(
          wire(
            [
              [0.1, 3.3, z],
              [1.4, 1.7, out * 0.7 + z * 0.3],
              [2.7, 0.15, out],
            ],
            0.035,
            { sides: 8 },
          ),
          rod([2.65, 0, out - 0.05], [2.85, 0.4, out + 0.1], 0.06, 10),
        ),
      );
    return [
      part("cloth", merged(side(1), side(-1))),
      part(
        "inside",
        slab(
          cornered(
            [
              [-2.3, 0.1, 0.05],
              [2.3, 0.1, 0.05],
              [0, 2.75, 0.05],
            ],
            true,
          ),
          5.0,
          0.02,
        ),
      ),
      part(
        "cloth",
        slab(
          cornered(
            [
              [-2.45, 0.1, 0.05],
              [2.45, 0.1, 0.05],
              [0, 2.95, 0.05],
            ],
            true,
          ),
          0.16,
          0.05,
          { at: [0, 0, -2.66] },
        ),
      ),
      part("flaps", mirrored(flap)),
      part("poles", rod([0, 0, 2.62], [0, 3.75, 2.62], 0.09)),
      part("poles", rod([0, 3.42, -2.9], [0, 3.42, 2.9], 0.09)),
      part(
        "poles",
        turned(
          [
            [0, 0],
            [0.14, 0, 0.05],
            [0.14, 0.2, 0.08],
            [0, 0.2],
          ],
          { at: [0, 3.7, 2.62] },
          20,
        ),
      ),
      part("ropes", stay(2.7, 3.9)),
      part("ropes", stay(-2.7, -3.9)),
      part("floor", box([5.2, 0.12, 5.6], [0, 0.06, 0.1], 0.05)),
    ];
  },
};
