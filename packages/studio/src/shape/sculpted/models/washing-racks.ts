import { frame, instances, merged, mirrored, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned, wire } from "../pieces.js";

/** Centimetres: of wire on a tray, plates in it and a cup beside them. */
export const dishRack: Model = {
  concept: "dish rack",
  aliases: [
    "drying rack",
    "dish drainer",
    "plate rack",
    "draining rack",
    "dish drying rack",
    "dishrack",
    "drainer",
  ],
  realSize: 0.46,
  bestTurn: -26,
  roles: {
    wires: { colour: "#c9cfd6", material: "chrome" },
    tray: { colour: "#5f8f8a", material: "plastic" },
    plates: { colour: "#fbf8f1", material: "ceramic" },
    rims: { colour: "#4f83b5", material: "ceramic" },
    cup: { colour: "#e9a52c", material: "ceramic" },
  },
  parts: () => {
    const hoop = (y: number, w: number, d: number): Vector[] => [
      [-w, y, -d],
      [w, y, -d],
      [w, y, d],
      [-w, y, d],
    ];
    const ring = (y: number, w: number, d: number, r: number) => {
      const corners = hoop(y, w, d);
      return merged(
        ...corners.map((at, i) => rod(at, corners[(i + 1) % 4]!, r, 12)),
        ...corners.map((at) => drum(r * 1.02, r * 2.04, { at }, r, 12)),
      );
    };
    const plate = merged(
      turned(
        [
          [0, -0.6],
          [5, -0.6, 0.3],
          [9.4, 0.5, 0.3],
          [9.3, 0.9, 0.3],
          [5, 0, 0.6],
          [0, 0],
        ],
        {},
        64,
      ),
    );
    const rim = turned(
      [
        [8.5, 0.2],
        [9.45, 0.45, 0.2],
        [9.4, 1.0, 0.2],
        [8.5, 0.85],
      ],
      {},
      64,
    );
    const stood = [-14, -9.6, -5.2, -0.8].map((x) => frame({ at: [x, 11.6, -1.5], roll: -80, turn: 0 }));
    const xs = Array.from({ length: 11 }, (_, i) => -18.5 + 3.7 * i);
    return [
      part(
        "tray",
        merged(
          box([45, 1.4, 31], [0, 0.8, 0], 0.6),
          ...[15.2, -15.2].map((z) => box([45, 1.6, 0.9], [0, 1.7, z], 0.4)),
          ...[22.1, -22.1].map((x) => box([0.9, 1.6, 31], [x, 1.7, 0], 0.4)),
        ),
      ),
      part(
        "wires",
        merged(
          ring(3.4, 19.5, 12.5, 0.4),
          ring(9.4, 20.6, 13.6, 0.5),
          ...xs.map((x) =>
            wire(
              [
                [x * 1.05, 9.4, -13.6],
                [x, 3.4, -12.5],
                [x, 3.2, 0],
                [x, 3.4, 12.5],
                [x * 1.05, 9.4, 13.6],
              ],
              0.26,
              { sides: 8 },
            ),
          ),
          mirrored(
            merged(
              ...[-8, -2.6, 2.6, 8].map((z) => rod([19.5, 3.4, z], [20.6, 9.4, z], 0.26, 8)),
              ...[-10.5, 10.5].map((z) => rod([19.3, 1.2, z], [19.3, 3.4, z], 0.5, 12)),
            ),
          ),
          ...[-16, -11.6, -7.2, -2.8, 1.4].map((x) =>
            wire(
              [
                [x, 3.4, -6],
                [x, 8.4, -5],
                [x, 8.4, 2.6],
                [x, 3.4, 3.6],
              ],
              0.26,
              { sides: 8 },
            ),
          ),
        ),
      ),
      part("plates", instances(plate, stood)),
      part("rims", instances(rim, stood)),
      part(
        "cup",
        placed(
          merged(
            turned(
              [
                [0, 8.4],
                [2.8, 8, 0.4],
                [3.5, 0, 0.2],
                [3.9, 0, 0.3],
                [3.2, 9, 0.6],
                [0, 9],
              ],
              {},
              48,
            ),
            wire(
              [
                [3.4, 6.8, 0],
                [6.0, 6.4, 0],
                [6.2, 3.4, 0],
                [3.8, 2.6, 0],
              ],
              0.55,
            ),
          ),
          frame({ at: [12, 3.7, 3], turn: -30 }),
        ),
      ),
    ];
  },
};

/** Centimetres: a wooden lattice, bottles lying in it, their necks ahead. */
export const wineRack: Model = {
  concept: "wine rack",
  aliases: ["bottle rack", "wine shelf", "wine holder", "wine cabinet", "wine racks", "winerack"],
  realSize: 0.7,
  bestTurn: -22,
  roles: {
    frame: { colour: "#a06a3a", material: "wood" },
    bottles: { colour: "#1f3d2c", material: "ceramic" },
    capsules: { colour: "#8e1f2c", material: "plastic" },
  },
  parts: () => {
    const [columns, rows] = [4, 4];
    const pitch = 13;
    const cells = Array.from(
      { length: columns * rows },
      (_, i) => [i % columns, Math.floor(i / columns)] as const,
    );
    const at = (column: number, row: number): Vector => [
      (column - (columns - 1) / 2) * pitch,
      9.4 + row * pitch,
      0,
    ];
    const bottle = turned(
      [
        [0, -14],
        [3.9, -14, 0.8],
        [3.9, 4, 2.4],
        [1.5, 9, 2],
        [1.4, 13, 0.2],
        [0, 13],
      ],
      { nod: 90 },
      20,
    );
    const capsule = turned(
      [
        [0, 11],
        [1.62, 11, 0.1],
        [1.62, 16.2, 0.3],
        [0, 16.4],
      ],
      { nod: 90 },
      16,
    );
    const filled = cells.filter(
      ([column, row]) => !(column === 2 && row === 2) && !(column === 0 && row === 3),
    );
    const low = 2.6;
    const posts = Array.from({ length: columns + 1 }, (_, i) => (i - columns / 2) * pitch);
    return [
      part(
        "frame",
        merged(
          ...posts.flatMap((x) =>
            [9, -9].map((z) => box([2.2, rows * pitch + 6, 2.2], [x, (rows * pitch + 6) / 2, z], 0.4)),
          ),
          ...Array.from({ length: rows + 1 }, (_, j) => low + 1.6 + j * pitch).flatMap((y) => [
            ...[9, -9].map((z) => box([columns * pitch + 2.2, 1.8, 1.6], [0, y, z], 0.4)),
            ...posts.map((x) => box([1.4, 1.8, 18], [x, y, 0], 0.3)),
          ]),
          box([columns * pitch + 5, 1.6, 23], [0, rows * pitch + 6.4, 0], 0.5),
        ),
      ),
      part(
        "bottles",
        instances(
          bottle,
          filled.map(([c, r]) => frame({ at: at(c, r) })),
        ),
      ),
      part(
        "capsules",
        instances(
          capsule,
          filled.map(([c, r]) => frame({ at: at(c, r) })),
        ),
      ),
    ];
  },
};

/** Centimetres: a pan with its short handle, a hand brush on it. */
export const dustpan: Model = {
  concept: "dustpan",
  aliases: ["dust pan", "dustpan and brush", "dust pan and brush", "dustpans", "shovel and brush set"],
  realSize: 0.34,
  bestTurn: -34,
  roles: {
    pan: { colour: "#2f8fb8", material: "plastic" },
    handle: { colour: "#2f8fb8", material: "plastic", follows: 0.94 },
    lip: { colour: "#33363d", material: "rubber" },
    brush: { colour: "#e9a52c", material: "plastic" },
    bristles: { colour: "#f2e6c8", material: "fabric" },
  },
  parts: () => {
    const laid = frame({ at: [0.6, 6.2, 1.6], turn: 62, roll: 5 });
    return [
      part(
        "pan",
        merged(
          box([24, 0.9, 21], [0, 0.5, 0.4], 0.4),
          ...[-11.7, 11.7].map((x) => box([0.9, 5.4, 19], { at: [x, 3.7, -0.8], nod: 13 }, 0.4)),
          box([24, 6.6, 0.9], { at: [0, 4.9, -9.8], nod: -12 }, 0.4),
          ...[-7, -3.5, 0, 3.5, 7].map((x) => box([0.7, 0.5, 15], [x, 1.1, 1], 0.2)),
        ),
      ),
      part("lip", box([24.4, 0.6, 2.2], [0, 0.42, 10.8], 0.28)),
      part(
        "handle",
        merged(
          wire(
            [
              [0, 6.6, -9.6],
              [0, 7.4, -13],
              [0, 6.8, -18],
              [0, 6.0, -22],
            ],
            [1.9, 1.5, 1.7, 1.4],
            { sides: 22, steps: 8 },
          ),
          box([6, 2.6, 2.4], { at: [0, 6.4, -10.4], nod: -12 }, 0.8),
        ),
      ),
      part(
        "brush",
        placed(
          merged(
            box([15, 2.2, 3.8], [3, 1.2, 0], 0.9),
            wire(
              [
                [-3.6, 1.2, 0],
                [-7, 2.0, 0],
                [-11, 1.8, 0],
                [-14.6, 1.2, 0],
              ],
              [1.1, 1.0, 1.35, 1.1],
              { sides: 20, steps: 8 },
            ),
          ),
          laid,
        ),
      ),
      part(
        "bristles",
        placed(
          instances(
            rod([0, 0.4, 0], [0, -3.6, 0], [0.42, 0.52], 8),
            Array.from({ length: 48 }, (_, i) =>
              frame({
                at: [-3.6 + 1.2 * (i % 12), 0, -1.35 + 0.9 * Math.floor(i / 12)],
                roll: -6 + 1.0 * (i % 12),
                nod: 8 - 5.3 * Math.floor(i / 12),
              }),
            ),
          ),
          laid,
        ),
      ),
    ];
  },
};

/** Centimetres: twelve cubes of ice in its cells. */
export const iceCubeTray: Model = {
  concept: "ice cube tray",
  aliases: [
    "ice tray",
    "ice-cube tray",
    "ice cube mould",
    "ice cube mold",
    "ice cube maker",
    "tray of ice cubes",
  ],
  realSize: 0.26,
  bestTurn: -28,
  roles: {
    tray: { colour: "#4aa3d8", material: "plastic" },
    ice: { colour: "#dcf0fa", material: "jelly" },
  },
  parts: () => {
    const [w, d] = [25, 10.4];
    const xs = [-9.6, -5.75, -1.9, 1.95, 5.8, 9.65];
    const walls = Array.from({ length: 7 }, (_, i) => -11.5 + 3.85 * i);
    return [
      part(
        "tray",
        merged(
          box([w - 0.6, 0.6, d - 0.8], [0, 0.3, 0], 0.25),
          ...walls.map((x) => box([0.5, 3.2, 8.4], [x, 1.9, 0], 0.2)),
          ...[-4.2, 0, 4.2].map((z) => box([23.4, 3.2, 0.5], [0, 1.9, z], 0.2)),
          ...[-1, 1].flatMap((s) => [
            box([w + 1, 0.5, 1.0], [0, 3.4, s * 4.7], 0.22),
            box([1.8, 0.5, d], [s * 12.5, 3.4, 0], 0.22),
          ]),
          box([3, 0.5, 4], [13.8, 3.4, 0], 0.24),
          box([3, 0.5, 4], [-13.8, 3.4, 0], 0.24),
        ),
      ),
      part(
        "ice",
        merged(
          ...xs.flatMap((x, i) =>
            [-2.1, 2.1].map((z) => box([3.1, 3.2, 3.5], { at: [x, 2.25, z], roll: i % 2 ? 1 : -1 }, 0.35)),
          ),
          box([3.1, 3.1, 3.3], { at: [-6, 5.2, -1.4], turn: 24, roll: 8, nod: 6 }, 0.4),
          box([3.1, 3.1, 3.3], { at: [8.6, 1.55, 8.6], turn: 30 }, 0.4),
        ),
      ),
    ];
  },
};
