import { type Model, part } from "../model.js";
import { rod, turned } from "../pieces.js";

/** Centimetres: a pair leaning on its rest. */
export const chopsticks: Model = {
  concept: "chopsticks",
  aliases: ["chopstick", "pair of chopsticks"],
  realSize: 0.23,
  bestTurn: -24,
  roles: {
    sticks: { colour: "#8c4f2c", material: "dark wood" },
    ends: { colour: "#b3332c", material: "plastic" },
    rest: { colour: "#4c7fa8", material: "ceramic" },
  },
  parts: () => {
    const stick = (z: number, slant: number) => [
      part("sticks", rod([-9.6, 1.35, z], [10.6, 0.42, z + slant], [0.2, 0.38], 16)),
      part("ends", rod([6.8, 0.6, z + slant * 0.81], [11.0, 0.42, z + slant * 1.02], [0.36, 0.42], 16)),
    ];
    return [
      ...stick(-0.6, -0.9),
      ...stick(0.7, 0.6),
      part(
        "rest",
        turned(
          [
            [0, -1.8],
            [0.75, -1.7, 0.3],
            [0.5, 0, 0.8],
            [0.75, 1.7, 0.3],
            [0, 1.8],
          ],
          { at: [-6.4, 0.55, 0.05], nod: 90 },
          36,
        ),
      ),
    ];
  },
};
