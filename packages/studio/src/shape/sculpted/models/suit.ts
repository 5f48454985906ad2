import { discAt, frame, merged, mirrored, placed, roundedRectangle, slabAt, tube } from "../../mesh/index.js";
import { ellipsoid, limb, paint } from "../../solid/index.js";
import { garment } from "../garment.js";
import { type Model, type Part, part } from "../model.js";
import { box } from "../pieces.js";
import { jeans } from "./pants.js";

/** The jacket's hem above the ground. */
const HEM = frame({ at: [0, 80, 0] });

/** Roles of the legs' parts within the suit. */
const TROUSERS: Readonly<Record<string, string>> = {
  body: "trousers",
  waist: "trousers",
  cuffs: "trousers",
  inside: "trousers",
};

/** Centimetres: jacket and trousers, shirt and tie, as if worn. */
export const suit: Model = {
  concept: "suit",
  aliases: ["business suit", "suit and tie", "formal suit", "suits", "tuxedo", "tux", "dress suit"],
  realSize: 1.5,
  bestTurn: -16,
  roles: {
    jacket: { colour: "#33415f", material: "fabric" },
    lapels: { colour: "#2a3650", material: "fabric", follows: 0.86 },
    trousers: { colour: "#303d59", material: "fabric", follows: 0.96 },
    shirt: { colour: "#f8f6f0", material: "fabric" },
    tie: { colour: "#b8303f", material: "fabric" },
    handkerchief: { colour: "#f8f6f0", material: "fabric" },
    buttons: { colour: "#171b26", material: "plastic" },
  },
  parts: (coarseness) => {
    const body = garment({ length: 66, halfHem: 20, neck: 8, sleeve: 5.8, cell: 1.3 * coarseness }, [
      paint("shirt", ellipsoid([6.2, 25, 12], { at: [0, 60, 8] })),
      ...[-1, 1].map((s) =>
        paint(
          "shirt",
          limb(
            [
              [s * 30.4, 7.4, 4.4],
              [s * 31, 2, 4.8],
            ],
            7.2,
          ),
        ),
      ),
    ]);
    const legs = jeans(coarseness * 1.1, 0, 0).flatMap(({ role, mesh }): Part[] =>
      TROUSERS[role] ? [part(TROUSERS[role], mesh)] : [],
    );
    const upper = [
      ...body.map(({ role, mesh }) => part(role === "body" ? "jacket" : role, mesh)),
      part(
        "lapels",
        merged(
          mirrored(
            slabAt(
              [0, 0, 9.3],
              [
                [0.6, 30, 0.8],
                [4.4, 37, 2],
                [13.2, 49, 1],
                [9.6, 51, 0.5],
                [11.2, 55.4, 0.8],
                [7, 60, 1],
                [4.4, 50, 3],
              ],
              1.5,
              0.5,
              { turn: 4, nod: -1 },
            ),
          ),
          tube(
            [
              [7.0, 58.6, 8.4],
              [9.2, 63, 4.6],
              [8.4, 66, -1],
              [0, 67, -4.8],
              [-8.4, 66, -1],
              [-9.2, 63, 4.6],
              [-7.0, 58.6, 8.4],
            ],
            1,
            { section: roundedRectangle(1.8, 5, 0.8), up: [0, 1, 0.3] },
          ),
        ),
      ),
      part(
        "shirt",
        mirrored(
          slabAt(
            [0, 0, 9.6],
            [
              [0.8, 62.4, 0.4],
              [6.2, 57, 0.6],
              [7.4, 63.4, 1],
              [3, 66, 1],
            ],
            1.4,
            0.5,
            { nod: -8, turn: 14 },
          ),
        ),
      ),
      part(
        "tie",
        merged(
          slabAt(
            [0, 0, 9.7],
            [
              [0, 30.4, 0.6],
              [3.2, 35, 0.8],
              [1.4, 57, 0.6],
              [-1.4, 57, 0.6],
              [-3.2, 35, 0.8],
            ],
            1.3,
            0.5,
          ),
          box([4.2, 4.2, 2.2], [0, 59, 10], 0.8),
        ),
      ),
      part("handkerchief", box([5, 2.6, 0.9], { at: [11, 44.6, 9.3], turn: 12, roll: 8 }, 0.35)),
      part("lapels", mirrored(box([9, 2.4, 1.3], { at: [12, 16, 7.9], roll: -4, turn: 12 }, 0.5))),
      part("buttons", merged(...[26, 18].map((y) => discAt([0.4, y, 7.7], 1.1, 0.9, 0.4, { nod: 90 })))),
    ];
    return [...upper.map(({ role, mesh }) => part(role, placed(mesh, HEM))), ...legs];
  },
};
