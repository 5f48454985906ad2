import { type Model, part } from "../model.js";
import { drum, turned } from "../pieces.js";

/** Centimetres: turned of wood. */
export const pepperMill: Model = {
  concept: "pepper mill",
  aliases: ["pepper grinder", "pepper shaker", "peppermill", "salt mill", "pepper pot"],
  realSize: 0.2,
  bestTurn: -10,
  roles: {
    body: { colour: "#8a5330", material: "wood" },
    head: { colour: "#8a5330", material: "wood", follows: 1.05 },
    metal: { colour: "#cfd4da", material: "chrome" },
  },
  parts: () => [
    part(
      "body",
      turned(
        [
          [0, 0],
          [2.9, 0, 0.4],
          [3, 2.4, 0.6],
          [2.5, 3.2, 0.4],
          [2.6, 4.6, 1],
          [1.75, 8, 4],
          [2.5, 12, 1.6],
          [2.3, 13.2, 0.3],
          [0, 13.2],
        ],
        {},
        80,
      ),
    ),
    part("metal", drum(2.1, 0.5, { at: [0, 13.35, 0] }, 0.15)),
    part(
      "head",
      turned(
        [
          [0, 13.6],
          [2.3, 13.6, 0.3],
          [2.5, 14.8, 0.8],
          [1.6, 15.8, 0.6],
          [2.4, 17.2, 1.4],
          [1.9, 19, 1.4],
          [0, 19.5],
        ],
        {},
        72,
      ),
    ),
    part(
      "metal",
      turned(
        [
          [0, 19.2],
          [0.5, 19.2, 0.1],
          [0.8, 20.2, 0.4],
          [0.5, 20.9, 0.3],
          [0, 21],
        ],
        {},
        28,
      ),
    ),
  ],
};
