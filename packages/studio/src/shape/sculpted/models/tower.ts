import { arc, around, cornered, frame, instances, joined, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, slab, turned } from "../pieces.js";

const archway = (half: number, spring: number) =>
  joined(
    cornered([
      [-half, spring],
      [-half, 0, 0.08],
      [half, 0, 0.08],
      [half, spring],
    ]),
    arc([0, spring], half, 0, 180, 20),
  );

/** A round stone tower with battlements. */
export const tower: Model = {
  concept: "tower",
  aliases: ["stone tower", "watchtower", "castle tower", "turret"],
  realSize: 22,
  bestTurn: -20,
  roles: {
    walls: { colour: "#cfc6b8", material: "clay" },
    stones: { colour: "#b7ac9c", material: "clay", follows: 0.88 },
    door: { colour: "#7b4d2c", material: "wood" },
    openings: { colour: "#4a4550", material: "clay" },
  },
  top: { y: 8.5, halfWidth: 1.2, halfDepth: 1.2 },
  parts: () => {
    const slit = slab(archway(0.22, 0.6), 0.3, 0.05, { at: [0, 0, 1.66] });
    const window = (y: number, turn: number) => instances(slit, [frame({ at: [0, y, 0], turn })]);
    const stone = box([0.75, 0.34, 0.2], [0, 0, 1.68], 0.1);
    const stones = (
      [
        [1.3, 50],
        [2.6, -28],
        [2.9, 62],
        [4.2, 38],
        [4.6, -50],
        [5.7, 12],
        [6.6, -24],
        [6.9, 58],
        [1.5, -62],
        [3.6, -75],
        [5.4, 80],
        [3.0, 150],
        [5.5, 200],
        [1.8, 240],
      ] as const
    ).map(([y, turn]) => frame({ at: [0, y, 0], turn }));
    return [
      part(
        "walls",
        turned([
          [0, 0],
          [2.15, 0, 0.1],
          [1.85, 0.8, 0.4],
          [1.66, 7.6, 0.4],
          [2.15, 8.3, 0.2],
          [2.15, 8.9, 0.06],
          [1.7, 8.9, 0.05],
          [1.7, 8.5, 0.05],
          [0, 8.5],
        ]),
      ),
      part("walls", instances(box([0.78, 0.75, 0.46], [0, 9.2, 1.93], 0.1), around(10))),
      part("stones", instances(stone, stones)),
      part("stones", slab(archway(0.78, 1.35), 0.5, 0.08, { at: [0, 0.1, 1.86] })),
      part("door", slab(archway(0.58, 1.3), 0.5, 0.06, { at: [0, 0.1, 1.94] })),
      part(
        "openings",
        merged(window(3.4, 0), window(5.9, -38), window(5.4, 44), window(6.6, 160), window(3.5, 110)),
      ),
    ];
  },
};
