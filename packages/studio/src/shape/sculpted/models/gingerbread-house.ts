import type { Vector } from "../../mesh/index.js";
import { ballAt, cornered, merged, mirrored } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { AHEAD, box, drum, rod, slab, wire } from "../pieces.js";

/** The roof's slope, degrees, and half its span, its foot and its ridge in centimetres. */
const SLOPE = 45;
const EAVES = { out: 8.2, y: 8.2 } as const;
const RIDGE = 15.9;
const HALF_LONG = 8.2;

/** Drops of icing that run down from a line. */
function drops(from: Vector, to: Vector, count: number): Part {
  return part(
    "icing",
    merged(
      ...Array.from({ length: count }, (_, i) => {
        const t = i / (count - 1);
        const [x, y, z] = [0, 1, 2].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * t) as [
          number,
          number,
          number,
        ];
        const long = 0.75 + 0.45 * ((i * 7) % 3);
        return ballAt([x, y - 0.3 * long, z], [0.62, long, 0.5], {}, 12);
      }),
    ),
  );
}

/** Rows of half-round biscuits along one side of the roof, their edges iced. */
function scallops(side: 1 | -1): Part[] {
  const rows = [0.2, 0.42, 0.64, 0.86];
  return rows.map((t, row) => {
    const x = side * EAVES.out * (1 - t) * 0.98;
    const y = EAVES.y + (RIDGE - EAVES.y) * t + 0.55;
    const count = row % 2 === 0 ? 6 : 5;
    const waves = Array.from({ length: count * 6 + 1 }, (_, i): Vector => {
      const z = ((i / (count * 6)) * 2 - 1) * (HALF_LONG - 0.5);
      const dip = Math.abs(((i / 6) % 1) * 2 - 1) ** 2 * 0.9;
      return [x - side * dip * 0.62, y + dip * 0.62, z];
    });
    return part("icing", wire(waves, 0.26, { sides: 7 }));
  });
}

function gumdrops(): Part[] {
  const at = [-6.6, -4.4, -2.2, 0, 2.2, 4.4, 6.6];
  const of = (shift: number) =>
    merged(
      ...at
        .filter((_, n) => n % 3 === shift)
        .map((z) => ballAt([0, RIDGE + 0.75, z], [0.85, 0.95, 0.85], {}, 22)),
    );
  return [part("red sweets", of(0)), part("green sweets", of(1)), part("yellow sweets", of(2))];
}

/** Centimetres: walls and roof of gingerbread, iced along every edge and set with sweets. */
export const gingerbreadHouse: Model = {
  concept: "gingerbread house",
  aliases: ["ginger bread house", "gingerbread cottage", "candy house", "gingerbread home", "cookie house"],
  realSize: 0.24,
  bestTurn: -32,
  roles: {
    walls: { colour: "#b5713a", material: "clay" },
    roof: { colour: "#8f5226", material: "clay" },
    icing: { colour: "#fffaf0", material: "ceramic" },
    door: { colour: "#6b3a1a", material: "clay" },
    windows: { colour: "#ffd46b", material: "ceramic" },
    "red sweets": { colour: "#d8323a", material: "ceramic" },
    "green sweets": { colour: "#3f9f52", material: "ceramic" },
    "yellow sweets": { colour: "#f2b632", material: "ceramic" },
    snow: { colour: "#f6f3ee", material: "clay" },
  },
  parts: () => {
    const gable = slab(
      cornered(
        [
          [-6, 0.4, 0.1],
          [6, 0.4, 0.1],
          [6, 9.4, 0.2],
          [0, 15.2, 0.2],
          [-6, 9.4, 0.2],
        ],
        true,
      ),
      13.6,
      0.2,
    );
    const roof = (s: number) =>
      box([12, 0.9, 2 * HALF_LONG], { at: [4.1 * s, 12, 0], roll: -SLOPE * s }, 0.3);
    const cane = (s: number) =>
      merged(
        ...Array.from({ length: 5 }, (_, i) =>
          rod([s * 6.2, 0.8 + i * 1.6, 7], [s * 6.2, 1.6 + i * 1.6, 7], 0.55, 14),
        ),
      );
    const pole = (s: number) => rod([s * 6.2, 0.6, 7], [s * 6.2, 8.8, 7], 0.5);
    const sill = (x: number, y: number, z: number, turn = 0) => {
      const out = turn ? ([0.36, 0] as const) : ([0, 0.36] as const);
      const at = (k: number): Vector => [x + out[0] * k, y, z + out[1] * k];
      return [
        part("icing", box([3.3, 3.3, 0.5], { at: at(0), turn }, 0.24)),
        part("windows", box([2.5, 2.5, 0.5], { at: at(0.5), turn }, 0.2)),
        part("icing", box([0.34, 2.5, 0.5], { at: at(0.75), turn }, 0.14)),
        part("icing", box([2.5, 0.34, 0.5], { at: at(0.75), turn }, 0.14)),
      ];
    };
    const arch = cornered(
      [
        [-1.6, 0.5, 0.2],
        [1.6, 0.5, 0.2],
        [1.6, 5, 1.4],
        [-1.6, 5, 1.4],
      ],
      true,
    );
    return [
      part("snow", drum(11.5, 1, { at: [0, 0.1, 0.6] }, 0.5)),
      part("walls", gable),
      part("roof", merged(roof(1), roof(-1))),
      part("door", slab(arch, 0.6, 0.2, { at: [0, 0, 6.9] })),
      part(
        "icing",
        wire(
          [
            [-1.8, 0.6, 7.1],
            [-1.8, 4.4, 7.1],
            [-0.9, 5.2, 7.1],
            [0.9, 5.2, 7.1],
            [1.8, 4.4, 7.1],
            [1.8, 0.6, 7.1],
          ],
          0.3,
          { sides: 12 },
        ),
      ),
      part("yellow sweets", ballAt([1, 2.7, 7.4], 0.3)),
      ...sill(-3.9, 4.9, 6.8),
      ...sill(3.9, 4.9, 6.8),
      ...sill(6, 5, 0, 90),
      ...sill(-6.36, 5, 0, 90),
      part("icing", drum(1.35, 0.6, { ...AHEAD, at: [0, 9.2, 6.8] }, 0.2)),
      part("red sweets", drum(1, 0.8, { ...AHEAD, at: [0, 9.2, 6.9] }, 0.3)),
      part("icing", merged(pole(1), pole(-1))),
      part("red sweets", merged(cane(1), cane(-1))),
      // Icing along the gable's edges, the eaves and the ridge.
      part("icing", mirrored(rod([8.3, 8, HALF_LONG], [0, 16.2, HALF_LONG], 0.5))),
      drops([-8, 8.3, HALF_LONG + 0.1], [0, 16, HALF_LONG + 0.1], 8),
      drops([8, 8.3, HALF_LONG + 0.1], [0, 16, HALF_LONG + 0.1], 8),
      drops([-8.4, 7.9, -HALF_LONG + 0.4], [-8.4, 7.9, HALF_LONG - 0.4], 12),
      drops([8.4, 7.9, -HALF_LONG + 0.4], [8.4, 7.9, HALF_LONG - 0.4], 12),
      part("icing", rod([0, 16.1, -HALF_LONG], [0, 16.1, HALF_LONG], 0.6)),
      ...scallops(1),
      ...scallops(-1),
      ...gumdrops(),
      part("walls", box([2.2, 5, 2.2], [4, 14.4, -3.6], 0.2)),
      part("icing", box([2.8, 0.9, 2.8], [4, 17, -3.6], 0.4)),
      ...[-4.6, 4.6].flatMap((x, n) => [
        part(n ? "green sweets" : "red sweets", ballAt([x, 1.2, 8.6], 0.9, {}, 24)),
        part(n ? "yellow sweets" : "green sweets", ballAt([x * 0.66, 1.1, 9.2], 0.75, {}, 22)),
      ]),
    ];
  },
};
