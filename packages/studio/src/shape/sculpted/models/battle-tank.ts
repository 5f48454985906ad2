import { cornered, merged, mirrored, placed, roundedBox } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, sideways } from "../pieces.js";

const TREAD = roundedBox([9.4, 1.1, 1.6], 0.3, 1);

/** Decimetres, its gun ahead. */
export const battleTank: Model = {
  concept: "tank",
  aliases: ["army tank", "battle tank", "military tank", "toy tank", "tanks", "panzer"],
  realSize: 7,
  bestTurn: -52,
  roles: {
    hull: { colour: "#6f7d46", material: "matte plastic" },
    turret: { colour: "#798850", material: "matte plastic", follows: 1.06 },
    tracks: { colour: "#33343a", material: "rubber" },
    wheels: { colour: "#8b995f", material: "matte plastic", follows: 1.18 },
    gun: { colour: "#62703e", material: "matte plastic", follows: 0.9 },
    hatches: { colour: "#525e35", material: "matte plastic", follows: 0.76 },
    lamps: { colour: "#ffe9a8", material: "ceramic" },
  },
  parts: (coarseness) => {
    const belt = cornered(
      [
        [-24, 0, 3],
        [22, 0, 3],
        [30, 6, 3.6],
        [30, 11.6, 3.6],
        [25, 13.4, 3],
        [-27, 13.4, 3],
        [-31, 11.4, 3.6],
        [-31, 6, 3.6],
      ],
      true,
    );
    const { points } = belt;
    const runs = points.map((p, k) => {
      const q = points[(k + 1) % points.length]!;
      return Math.sqrt((q.x - p.x) * (q.x - p.x) + (q.y - p.y) * (q.y - p.y));
    });
    const round = runs.reduce((a, b) => a + b, 0);
    // Even steps along the belt, whose points lie unevenly.
    const treads = Array.from({ length: 52 }, (_, i) => {
      let left = (round * i) / 52;
      let k = 0;
      while (left > runs[k]! && k < runs.length - 1) left -= runs[k++]!;
      const [p, q] = [points[k]!, points[(k + 1) % points.length]!];
      const f = runs[k]! > 0 ? left / runs[k]! : 0;
      const [z, y, ny, nz] = [p.x + (q.x - p.x) * f, p.y + (q.y - p.y) * f, p.ny, p.nx];
      return placed(TREAD, {
        x: [1, 0, 0],
        y: [0, ny, nz],
        z: [0, -nz, ny],
        origin: [13.6, y + ny * 0.3, z + nz * 0.3],
      });
    });
    const road = [-20, -10, 0, 10, 19.4];
    const wheel = (z: number, y: number, r: number) =>
      merged(
        drum(r, 2.4, { ...AXLE, at: [17.6, y, z] }, 0.6),
        drum(r * 0.42, 1.4, { ...AXLE, at: [19.2, y, z] }, 0.4),
      );
    return [
      part("tracks", merged(mirrored(sideways(belt, 9, 0.8, 13.6)), mirrored(merged(...treads)))),
      part(
        "wheels",
        mirrored(merged(...road.map((z) => wheel(z, 4.9, 4.1)), wheel(26.2, 8.8, 3), wheel(-27, 8.6, 3))),
      ),
      ...blended(
        "hull",
        [
          put(block([22, 9, 56], 2, { at: [0, 10.6, 0] })),
          put(block([37, 4.6, 57], 1.6, { at: [0, 15.6, -1.6] }), 0.6),
          cut(halfSpace([0, 16, 24], [0, -0.66, -1]), 0.8),
        ],
        { cell: 0.95 * coarseness },
      ),
      ...blended(
        "turret",
        [
          put(block([23, 7.6, 25], 3.6, { at: [0, 21.2, -4] })),
          put(ellipsoid([10.4, 5.4, 12], { at: [0, 21.4, 2] }), 2.4),
        ],
        { cell: 0.8 * coarseness },
      ),
      part(
        "gun",
        merged(
          rod([0, 21.6, 8], [0, 22.4, 15], [3, 2.4], 32),
          rod([0, 22.4, 14], [0, 24.4, 42], [1.5, 1.25], 28),
          rod([0, 24.4, 41], [0, 24.8, 46], 1.95, 28),
          rod([0, 23.3, 26.5], [0, 23.55, 30.4], 1.8, 28),
          rod([-5, 28, -2], [-5, 28.6, 8], 0.5, 12),
        ),
      ),
      part(
        "hatches",
        merged(
          drum(4.2, 1.8, { at: [4.4, 25.6, -5] }, 0.6),
          drum(3, 1.2, { at: [-5, 25.4, -5] }, 0.5),
          box([2, 2.6, 2.4], [-5, 26.6, -3], 0.6),
          box([20, 1.4, 10], [0, 18.2, -23], 0.5),
          ...[-6, -2, 2, 6].map((x) => box([1.6, 0.6, 8], [x, 19, -23], 0.2)),
          mirrored(box([5, 2.4, 13], [15, 18.6, -12], 0.7)),
          rod([8.4, 24, -12], [9, 40, -14], [0.35, 0.15], 10),
        ),
      ),
      part("lamps", mirrored(drum(1.3, 1, { nod: 62, at: [12, 18, 24.4] }, 0.3))),
    ];
  },
};
