import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

/** A ring of needles and leaves with berries and a bow, facing ahead. */
export const wreath: Model = {
  concept: "wreath",
  aliases: ["christmas wreath", "holiday wreath", "wreaths", "garland", "laurel wreath", "flower wreath"],
  realSize: 0.45,
  bestTurn: 0,
  hangs: true,
  roles: {
    leaves: { colour: "#3f8f4a", material: "clay" },
    "pale leaves": { colour: "#69b05c", material: "clay", follows: 1.2 },
    ring: { colour: "#2f6b3a", material: "clay", follows: 0.75 },
    berries: { colour: "#d8302f", material: "plastic" },
    bow: { colour: "#d8302f", material: "fabric" },
    baubles: { colour: "#f0bf4a", material: "gold" },
  },
  parts: (coarseness) => {
    const at = (degrees: number, r: number, z: number): Vector => [
      r * sin(radians(degrees)),
      r * cos(radians(degrees)),
      z,
    ];
    const leaf = blade({ length: 2.1, width: 0.8, droop: 0.2, fold: 0.2, thickness: 0.1, grid: [6, 9] });
    const leaves = Array.from({ length: 132 }, (_, i) => {
      const degrees = (360 * i) / 132;
      const lane = i % 4;
      // Each points along the ring, fanned out, in or to the front.
      const place = frame({
        at: at(degrees, [4.6, 4.15, 3.75, 4.3][lane]!, [0.3, 0.85, 0.35, -0.2][lane]!),
        roll: -degrees,
      });
      const aim = frame({ in: place, turn: 90, nod: 0, roll: 0 });
      return {
        pale: i % 5 === 0,
        mesh: placed(
          leaf,
          frame({ in: aim, roll: [-90, -70, -100, -90][lane]!, turn: 0, nod: [-38, -8, 34, -24][lane]! }),
        ),
      };
    });
    const berries = Array.from({ length: 7 }, (_, i) => 51.4 * i + 20).flatMap((degrees) =>
      (
        [
          [0, 4.2, 1.5],
          [7, 4.55, 1.35],
          [5, 3.85, 1.4],
        ] as const
      ).map(([more, r, z]) => ballAt(at(degrees + more, r, z), 0.34, {}, 20)),
    );
    const baubles = [58, 118, 242, 302].map((degrees) => ballAt(at(degrees, 4.15, 1.35), 0.62, {}, 28));
    const bow = (s: number) => [
      put(
        limb(
          [
            [0, -4.2, 1.9],
            [1.5 * s, -3.3, 2.2],
            [2.3 * s, -4.0, 2.0],
            [1.5 * s, -4.7, 2.1],
            [0, -4.2, 1.9],
          ],
          [0.36, 0.42, 0.44, 0.42, 0.36],
        ),
        0.1,
      ),
      put(
        limb(
          [
            [0.2 * s, -4.4, 1.8],
            [1.0 * s, -5.8, 1.9],
            [1.3 * s, -7.2, 1.7],
          ],
          [0.3, 0.42, 0.4],
        ),
        0.1,
      ),
    ];
    return [
      part("leaves", merged(...leaves.filter(({ pale }) => !pale).map(({ mesh }) => mesh))),
      part("pale leaves", merged(...leaves.filter(({ pale }) => pale).map(({ mesh }) => mesh))),
      part("ring", placed(torus(4.2, 0.75, 72, 18), frame({ nod: 90 }))),
      part("berries", merged(...berries)),
      part("baubles", merged(...baubles)),
      ...blended(
        "bow",
        [...bow(1), ...bow(-1), put(ellipsoid([0.6, 0.55, 0.5], { at: [0, -4.2, 2.2] }), 0.1)],
        { cell: 0.13 * coarseness },
      ),
    ];
  },
};
