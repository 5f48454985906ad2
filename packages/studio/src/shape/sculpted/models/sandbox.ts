import { ballAt, boxAt, cornered, frame, hollowed, lathe, merged, placed } from "../../mesh/index.js";
import { blended, block, ellipsoid, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned, wire } from "../pieces.js";

/** Centimetres: a wooden frame of sand with a castle, a bucket and a spade. */
export const sandbox: Model = {
  concept: "sandbox",
  aliases: ["sandpit", "sand box", "sand pit"],
  realSize: 1.6,
  bestTurn: -30,
  roles: {
    sand: { colour: "#ecd196", material: "clay" },
    frame: { colour: "#b87a42", material: "wood" },
    bucket: { colour: "#d8463f", material: "plastic" },
    spade: { colour: "#3f86cf", material: "plastic" },
    handle: { colour: "#f6c744", material: "plastic" },
    flag: { colour: "#4fa565", material: "plastic" },
  },
  top: { y: 15, halfWidth: 30, halfDepth: 24 },
  parts: (coarseness) => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 0],
        [8, 0, 1],
        [11, 19],
      ]),
      0.8,
      1,
    );
    const place = frame({ at: [42, 15, 20], roll: -6 });
    const tower = (x: number, z: number, h: number) =>
      turned(
        [
          [0, 0],
          [9, 0, 0.6],
          [7.6, h, 0.6],
          [0, h],
        ],
        { at: [x, 13, z] },
        40,
      );
    const teeth = (x: number, z: number, y: number) =>
      [0, 60, 120, 180, 240, 300].map((turn) =>
        placed(box([2.8, 3, 2.4], [0, y, 6.3], 0.5), frame({ at: [x, 13, z], turn })),
      );
    return [
      part(
        "frame",
        merged(
          ...[-1, 1].flatMap((s) => [
            boxAt([0, 10, s * 58], [150, 20, 5], 1.4),
            boxAt([s * 72.5, 10, 0], [5, 20, 112], 1.4),
          ]),
          ...[-1, 1].flatMap((s) =>
            [-1, 1].map((d) => boxAt([s * 66, 21, d * 51], [28, 3.4, 28], 1.4, { turn: 0 })),
          ),
        ),
      ),
      ...blended(
        "sand",
        [
          put(block([142, 14, 114], 3, { at: [0, 7, 0] })),
          put(ellipsoid([40, 7, 26], { at: [-20, 13, -16] }), 6),
          put(ellipsoid([26, 6, 18], { at: [36, 12, 22] }), 6),
        ],
        { cell: 2.6 * coarseness },
      ),
      part(
        "sand",
        merged(
          tower(-36, -18, 24),
          tower(-6, -18, 24),
          boxAt([-21, 22, -18], [26, 16, 11], 1.2),
          turned(
            [
              [0, 30],
              [8, 30, 0.6],
              [6.4, 48, 0.6],
              [0, 48],
            ],
            { at: [-21, 4, -18] },
            40,
          ),
          ...teeth(-36, -18, 25),
          ...teeth(-6, -18, 25),
        ),
      ),
      part(
        "flag",
        merged(rod([-21, 50, -18], [-21, 66, -18], 0.6, 10), boxAt([-16.6, 62, -18], [8.4, 6, 0.9], 0.4)),
      ),
      part("bucket", merged(placed(merged(lathe(outside, 64), lathe(inside, 64)), place))),
      part(
        "sand",
        placed(merged(drum(9.6, 2, { at: [0, 15, 0] }, 0.6), ballAt([0, 15.6, 0], [8.6, 4, 8.6])), place),
      ),
      part(
        "handle",
        placed(
          wire(
            [
              [-11, 18, 0],
              [-9.6, 27, 3],
              [0, 31, 4.4],
              [9.6, 27, 3],
              [11, 18, 0],
            ],
            0.8,
          ),
          place,
        ),
      ),
      part(
        "spade",
        merged(
          boxAt([8, 15.6, 26], [11, 1.6, 14], 0.7, { turn: 24, nod: 10 }),
          rod([4.6, 16.4, 20], [-6, 24, -2 + 4], 1.4),
          rod([-10, 24.6, 4], [-2.6, 24.6, 0.4], 1.5),
        ),
      ),
    ];
  },
};
