import { randomFrom } from "../../../math/random.js";
import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { rod, turned } from "../pieces.js";

/** Decimetres: crossed logs alight in a ring of stones. */
export const campfire: Model = {
  concept: "campfire",
  aliases: ["camp fire", "bonfire", "fire pit", "firepit", "log fire"],
  realSize: 0.9,
  bestTurn: -16,
  roles: {
    flames: { colour: "#ff8a1f", material: "neon" },
    core: { colour: "#ffd75a", material: "neon" },
    logs: { colour: "#6b432a", material: "wood" },
    ends: { colour: "#d9ae76", material: "clay" },
    stones: { colour: "#8f8f90", material: "stone" },
  },
  parts: (coarseness) => {
    const random = randomFrom("campfire");
    const tongue = (x: number, z: number, r: number, h: number, lean: number) =>
      put(
        limb(
          [
            [x, 0.8, z],
            [x + lean * 0.2, 0.8 + h * 0.35, z],
            [x + lean * 0.8, 0.8 + h * 0.7, z],
            [x + lean * 0.5, 0.8 + h, z],
          ],
          [r * 0.8, r, r * 0.5, 0.04],
        ),
        0.3,
      );
    const logs = [0, 60, 120, 180, 240, 300];
    return [
      ...blended(
        "flames",
        [
          tongue(0, 0, 1.3, 5.4, 0.4),
          tongue(-1.0, 0.3, 0.85, 3.8, -0.6),
          tongue(1.0, 0.2, 0.85, 3.4, 0.7),
          tongue(0.2, -0.8, 0.8, 3.6, -0.3),
          tongue(0.2, 0.9, 0.75, 2.9, 0.2),
        ],
        { cell: 0.13 * coarseness },
      ),
      ...blended(
        "core",
        [
          tongue(0.05, 0.9, 0.72, 2.5, 0.1),
          tongue(-0.5, 0.9, 0.5, 1.7, -0.2),
          tongue(0.6, 0.9, 0.5, 1.6, 0.3),
        ],
        { cell: 0.11 * coarseness },
      ),
      part(
        "logs",
        merged(
          ...logs.map((turn, i) =>
            placed(
              rod([0, 0.45, 3.2], [0, 1.9 + 0.1 * (i % 2), -0.3], [0.46, 0.4]),
              frame({ turn: turn + 12 }),
            ),
          ),
        ),
      ),
      part("ends", merged(...logs.map((turn) => placed(drum2(), frame({ turn: turn + 12 }))))),
      part(
        "stones",
        merged(
          ...Array.from({ length: 13 }, (_, i) => {
            const a = (360 * i) / 13;
            return placed(
              ball([0.82 + 0.2 * random(), 0.62 + 0.16 * random(), 0.7 + 0.16 * random()], 22),
              frame({ in: frame({ turn: a }), at: [0, 0.48, 4.1], turn: 60 * random(), nod: 20 * random() }),
            );
          }),
        ),
      ),
    ];
  },
};

function drum2() {
  return placed(
    turned(
      [
        [0, 0],
        [0.36, 0, 0.04],
        [0.36, 0.08, 0.04],
        [0, 0.1],
      ],
      {},
      28,
    ),
    frame({ at: [0, 0.43, 3.24], nod: 68 }),
  );
}
