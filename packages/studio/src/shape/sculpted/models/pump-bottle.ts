import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: a bottle of soap with a pump. */
export const pumpBottle: Model = {
  concept: "pump bottle",
  aliases: [
    "soap dispenser",
    "lotion bottle",
    "soap bottle",
    "shampoo",
    "shampoo bottle",
    "bottle of shampoo",
    "bottle of lotion",
    "lotion",
    "hand soap",
    "hand wash",
    "conditioner",
    "sanitizer",
    "hand sanitizer",
    "body wash",
    "dispenser",
  ],
  realSize: 0.19,
  bestTurn: -26,
  roles: {
    bottle: { colour: "#e9b7a4", material: "matte plastic" },
    label: { colour: "#fffaf3", material: "paper" },
    pump: { colour: "#f6f3ee", material: "plastic" },
  },
  parts: () => [
    part(
      "bottle",
      turned(
        [
          [0, 0],
          [3.3, 0, 0.5],
          [3.3, 10.5, 1.4],
          [1.4, 12.3, 0.6],
          [1.3, 12.8],
          [0, 12.8],
        ],
        {},
        96,
      ),
    ),
    part("label", band(3.36, 2.6, 8.2, 0.12)),
    part(
      "pump",
      turned([
        [0, 12.6],
        [1.6, 12.6, 0.15],
        [1.6, 14.0, 0.2],
        [0.6, 14.3, 0.2],
        [0.45, 14.4],
        [0.45, 16.4],
        [1.1, 16.5, 0.15],
        [1.1, 17.3, 0.3],
        [0, 17.4],
      ]),
    ),
    part(
      "pump",
      wire(
        [
          [0.2, 16.95, 0],
          [2.0, 17.1, 0],
          [3.4, 16.95, 0],
          [4.0, 16.3, 0],
        ],
        [0.5, 0.46, 0.4, 0.34],
      ),
    ),
  ],
};
