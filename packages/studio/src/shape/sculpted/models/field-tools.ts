import { cornered, merged, roundedRectangle, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, slab, turned, wire } from "../pieces.js";

const SHAFT = { colour: "#b98149", material: "wood" } as const;
const STEEL = { colour: "#aab2bc", material: "metal" } as const;

/** Decimetres: a long-handled hoe, its blade ahead. */
export const hoe: Model = {
  concept: "hoe",
  aliases: ["garden hoe", "gardening hoe", "hoes"],
  realSize: 1.4,
  bestTurn: -40,
  lies: true,
  roles: { blade: STEEL, shaft: SHAFT },
  parts: () => [
    part("shaft", rod([0, 0, 0], [0, 13, 0], [0.19, 0.17])),
    part(
      "blade",
      merged(
        rod([0, 12.4, 0], [0, 13.2, 0], 0.26),
        wire(
          [
            [0, 13, 0],
            [0, 13.7, 0.2],
            [0, 13.7, 0.9],
            [0, 13.3, 1.3],
          ],
          0.14,
        ),
        slab(
          cornered(
            [
              [-0.95, 0, 0.1],
              [0.95, 0, 0.1],
              [0.7, 1.6, 0.2],
              [-0.7, 1.6, 0.2],
            ],
            true,
          ),
          0.09,
          0.03,
          { at: [0, 11.9, 1.62], nod: 12 },
        ),
      ),
    ),
  ],
};

/** Decimetres: a mower's scythe with two grips. */
export const scythe: Model = {
  concept: "scythe",
  aliases: ["reaper's scythe", "grim reaper's scythe", "scythes"],
  realSize: 1.7,
  bestTurn: -10,
  lies: true,
  roles: { blade: STEEL, shaft: SHAFT, grips: { colour: "#7c4f2b", material: "wood" } },
  parts: () => [
    part(
      "shaft",
      wire(
        [
          [0.4, 0, 0],
          [0, 5, 0],
          [0.1, 10, 0],
          [0.5, 15.6, 0],
        ],
        0.24,
      ),
    ),
    part("grips", merged(rod([0, 9.4, 0], [0, 9.6, 1.3], 0.2), rod([0.05, 5.4, 0], [0, 5.6, 1.3], 0.2))),
    part(
      "blade",
      merged(
        tube(
          [
            [0.5, 15.5, 0],
            [-1.6, 15.5, 0.05],
            [-3.8, 14.9, 0.1],
            [-5.8, 13.7, 0.1],
            [-7.4, 11.9, 0.1],
          ],
          [1, 1, 0.9, 0.66, 0.1],
          {
            section: roundedRectangle(1.15, 0.16, 0.06),
            up: [0, 0, 1],
            sides: 16,
            steps: 12,
          },
        ),
        drum(0.36, 0.7, { at: [0.5, 15.5, 0], roll: -3 }, 0.1, 24),
      ),
    ),
  ],
};

/** Centimetres: a curved blade on a short handle. */
export const sickle: Model = {
  concept: "sickle",
  aliases: ["sickles", "hand sickle", "reaping hook"],
  realSize: 0.42,
  bestTurn: -10,
  lies: true,
  roles: { blade: STEEL, handle: SHAFT, ring: { colour: "#d9ab4a", material: "gold" } },
  parts: () => [
    part(
      "handle",
      turned(
        [
          [0, 0],
          [1.7, 0, 0.8],
          [1.35, 5, 3],
          [1.6, 10, 2],
          [1.2, 12.4, 0.3],
          [0, 12.4],
        ],
        {},
        36,
      ),
    ),
    part(
      "ring",
      turned(
        [
          [0, 11.6],
          [1.45, 11.6, 0.2],
          [1.35, 13, 0.2],
          [0, 13],
        ],
        {},
        36,
      ),
    ),
    part(
      "blade",
      tube(
        [
          [0, 12.6, 0],
          [-1.6, 18, 0],
          [0.4, 26, 0],
          [7, 31.4, 0],
          [14.4, 30, 0],
          [18.4, 24.4, 0],
          [18.2, 19.4, 0],
        ],
        [0.5, 0.7, 1, 1.1, 1, 0.66, 0.06],
        {
          section: roundedRectangle(3, 0.6, 0.2),
          up: [0, 0, 1],
          steps: 12,
        },
      ),
    ),
  ],
};

/** Centimetres: a carpenter's chisel. */
export const chisel: Model = {
  concept: "chisel",
  aliases: ["wood chisel", "chisels", "carpenter's chisel"],
  realSize: 0.26,
  bestTurn: -14,
  lies: true,
  roles: {
    handle: { colour: "#e0902f", material: "plastic" },
    blade: STEEL,
    ring: { colour: "#d9ab4a", material: "gold" },
  },
  parts: () => [
    part(
      "blade",
      merged(
        slab(
          cornered(
            [
              [-1.1, 0, 0.1],
              [1.1, 0, 0.1],
              [1.1, 9.4, 1],
              [0.5, 11.4, 1],
              [-0.5, 11.4, 1],
              [-1.1, 9.4, 1],
            ],
            true,
          ),
          0.42,
          0.12,
        ),
        slab(
          cornered(
            [
              [-1.08, -0.02, 0.05],
              [1.08, -0.02, 0.05],
              [1.08, 1.1, 0.05],
              [-1.08, 1.1, 0.05],
            ],
            true,
          ),
          0.2,
          0.05,
          { at: [0, 0, 0.1], nod: -10 },
        ),
        rod([0, 11, 0], [0, 13.4, 0], [0.6, 0.8]),
      ),
    ),
    part(
      "ring",
      turned(
        [
          [0, 13],
          [1.3, 13, 0.2],
          [1.4, 14.6, 0.2],
          [0, 14.6],
        ],
        {},
        36,
      ),
    ),
    part(
      "handle",
      turned(
        [
          [0, 14.2],
          [1.3, 14.2, 0.3],
          [1.8, 18.6, 3],
          [1.5, 23, 2],
          [1.9, 25, 0.8],
          [1.6, 26, 0.6],
          [0, 26],
        ],
        {},
        40,
      ),
    ),
  ],
};

/** Centimetres: a bar with a hook and a cleft at its ends. */
export const crowbar: Model = {
  concept: "crowbar",
  aliases: ["crow bar", "pry bar", "jemmy", "crowbars"],
  realSize: 0.6,
  bestTurn: -10,
  lies: true,
  roles: { bar: { colour: "#c9302c", material: "metal" }, tips: { colour: "#8d949e", material: "metal" } },
  parts: () => {
    const section = roundedRectangle(2.3, 2.3, 0.7);
    return [
      part(
        "bar",
        tube(
          [
            [0, 4, 0],
            [0, 26, 0],
            [0, 48, 0],
            [1.2, 55, 0],
            [5.4, 58.4, 0],
            [9.4, 56.4, 0],
            [11, 52, 0],
          ],
          1,
          { section, steps: 10, caps: "flat" },
        ),
      ),
      part(
        "tips",
        merged(
          box([3, 7, 1.5], { at: [0.5, 2.4, 0], roll: 10 }, 0.5),
          ...[-1, 1].map((s) =>
            tube(
              [
                [10.8, 53, s * 0.9],
                [11.6, 49.4, s * 1.2],
                [12.8, 46.4, s * 1.3],
              ],
              [0.9, 0.75, 0.25],
              { sides: 16 },
            ),
          ),
        ),
      ),
    ];
  },
};
