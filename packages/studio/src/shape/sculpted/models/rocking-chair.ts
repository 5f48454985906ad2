import { frame, merged, mirrored, placed, roundedBox, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod } from "../pieces.js";

/** Centimetres: spindles in its back, on two runners. */
export const rockingChair: Model = {
  concept: "rocking chair",
  aliases: ["rocking-chair"],
  realSize: 1.1,
  bestTurn: -52,
  saddle: { at: [0, 46, 4], astride: false },
  roles: {
    frame: { colour: "#b8763c", material: "wood" },
    cushion: { colour: "#cf4f45", material: "fabric" },
  },
  top: { y: 46, halfWidth: 18, halfDepth: 17 },
  parts: () => {
    const runner = tube(
      [
        [25, 12, -50],
        [25, 4.4, -32],
        [25, 1.8, -8],
        [25, 2, 12],
        [25, 6, 34],
        [25, 10.4, 44],
      ],
      2.1,
      { sides: 18 },
    );
    const leg = (z: number, top: number) => rod([25, z > 0 ? 3.6 : 3, z], [22.6, top, z * 0.92], [1.7, 2]);
    const post = tube(
      [
        [22.4, 40, -18],
        [23, 68, -24],
        [22.4, 96, -33],
        [22, 108, -37],
      ],
      [2.1, 2.1, 1.9, 1.6],
      { sides: 18 },
    );
    const arm = tube(
      [
        [23, 64, -23],
        [26, 64.6, -6],
        [26.6, 64, 12],
        [26, 62, 22],
      ],
      [1.7, 2.2, 2.6, 2.2],
      { sides: 18 },
    );
    const armPost = rod([24, 42, 17], [26.2, 63, 15], [1.7, 1.5]);
    const spindles = [-15, -9, -3, 3, 9, 15].map((x) =>
      tube(
        [
          [x * 0.96, 43, -19],
          [x, 68, -25.6],
          [x * 1.02, 98, -34.6],
        ],
        [1, 1.25, 0.9],
        { sides: 12 },
      ),
    );
    return [
      part("frame", mirrored(merged(runner, leg(20, 42), leg(-22, 42), post, arm, armPost))),
      part("frame", merged(...spindles)),
      part("frame", placed(roundedBox([51, 4, 47], 1.8), frame({ at: [0, 41.6, 1], nod: -3 }))),
      part("frame", placed(roundedBox([48, 13, 3.4], 1.6), frame({ at: [0, 101, -34.6], nod: -17 }))),
      part(
        "frame",
        merged(rod([-23.6, 20, 20.4], [23.6, 20, 20.4], 1.2), rod([-23.6, 22, -21], [23.6, 22, -21], 1.2)),
      ),
      part("cushion", placed(roundedBox([42, 5, 40], 2.4), frame({ at: [0, 44.8, 2], nod: -3 }))),
    ];
  },
};
