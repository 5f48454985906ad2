import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { drink } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box, wire } from "../pieces.js";
import { servingBowl } from "../serving.js";

/** Centimetres: a bowl of soup with cream, herbs and bread. */
export const soup: Model = {
  concept: "soup",
  aliases: ["bowl of soup", "tomato soup", "pumpkin soup"],
  realSize: 0.2,
  bestTurn: -10,
  roles: {
    soup: { colour: "#e2701f", material: "ceramic" },
    bowl: { colour: "#f2ece0", material: "ceramic" },
    cream: { colour: "#fff7ea", material: "ceramic" },
    herbs: { colour: "#4f9a41", material: "plastic" },
    croutons: { colour: "#d09a4c", material: "clay" },
  },
  parts: () => {
    const { wall, inside } = servingBowl();
    const swirl = Array.from({ length: 26 }, (_, i): Vector => {
      const a = radians(24 * i);
      const r = 0.5 + 0.14 * i;
      return [r * sin(a), 6.32, r * cos(a)];
    });
    const leafy = blade({ length: 1.6, width: 0.9, droop: 0.1 });
    return [
      part("bowl", wall),
      part("soup", drink(inside, 6.3)),
      part(
        "cream",
        wire(
          swirl,
          swirl.map((_, i) => 0.12 + 0.16 * sin(radians((180 * i) / 25))),
          { steps: 3 },
        ),
      ),
      part(
        "herbs",
        merged(...[20, 150, 270].map((turn) => placed(leafy, frame({ at: [0, 6.5, 0], turn, nod: -16 })))),
      ),
      part(
        "croutons",
        merged(
          ...(
            [
              [3.8, 2.6, 20],
              [4.8, 0.9, 50],
              [3.2, 4.0, 70],
            ] as const
          ).map(([x, z, turn]) => box([1.3, 1.2, 1.3], { at: [x, 6.6, z], turn, roll: turn / 3 }, 0.2)),
        ),
      ),
    ];
  },
};
