import { frame, roundedRectangle } from "../../mesh/index.js";
import { blended, block, ellipsoid, paint, plate, put } from "../../solid/index.js";
import { type Model, type Part, part } from "../model.js";
import { box, wire } from "../pieces.js";

const UPRIGHT = frame({ at: [0, 7.7, 0] });

function binding(y: number): Part[] {
  const at = (x: number, up: number, out: number) => [x, y + up, out] as const;
  const place = (x: number, up: number, out: number) => ({ in: UPRIGHT, at: at(x, up, out) });
  const strap = (up: number) =>
    wire(
      [at(-0.95, up, 0.3), at(-0.75, up, 0.95), at(0, up, 1.25), at(0.75, up, 0.95), at(0.95, up, 0.3)].map(
        ([x, py, z]) => {
          const { x: ax, y: ay, z: az, origin } = UPRIGHT;
          return [0, 1, 2].map((k) => origin[k]! + ax[k]! * x + ay[k]! * py + az[k]! * z) as [
            number,
            number,
            number,
          ];
        },
      ),
      0.17,
      { sides: 12 },
    );
  return [
    part("bindings", box([2.3, 1.15, 0.3], place(0, 0, 0.3), 0.12)),
    part("bindings", box([0.4, 1.1, 1.5], place(-1.05, 0, 0.85), 0.16)),
    part("straps", strap(0.32)),
    part("straps", strap(-0.32)),
  ];
}

/** Decimetres: upright. */
export const snowboard: Model = {
  concept: "snowboard",
  aliases: ["snow board"],
  realSize: 1.55,
  bestTurn: -24,
  lies: true,
  roles: {
    board: { colour: "#7a4fd0", material: "plastic" },
    graphic: { colour: "#f7a83b", material: "plastic" },
    bindings: { colour: "#2b2d34", material: "plastic" },
    straps: { colour: "#f3f0e8", material: "rubber" },
  },
  parts: (coarseness) => [
    ...blended(
      "board",
      [
        put(plate(roundedRectangle(2.9, 15, 1.45), 0.3, 0.14, { in: UPRIGHT })),
        paint("graphic", block([6, 0.7, 2], 0.1, { in: UPRIGHT, at: [0, 0.5, 0], roll: 32 })),
        paint("graphic", block([6, 0.35, 2], 0.1, { in: UPRIGHT, at: [0, -0.6, 0], roll: 32 })),
        paint("graphic", ellipsoid([0.8, 0.8, 1], { in: UPRIGHT, at: [0, 5.5, 0] })),
        paint("graphic", block([6, 1.2, 2], 0.1, { in: UPRIGHT, at: [0, -7.2, 0], roll: 0 })),
      ],
      { cell: 0.13 * coarseness },
    ),
    ...binding(2.7),
    ...binding(-2.7),
  ],
};
