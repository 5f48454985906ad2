import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { servingBowl } from "../serving.js";

/** Centimetres: steamed rice heaped in a bowl, sesame on it. */
export const riceBowl: Model = {
  concept: "bowl of rice",
  aliases: ["rice", "rice bowl", "steamed rice", "white rice", "cooked rice"],
  realSize: 0.16,
  bestTurn: -10,
  roles: {
    rice: { colour: "#fdfbf3", material: "clay" },
    bowl: { colour: "#3c6ea5", material: "ceramic" },
    sesame: { colour: "#2a2523", material: "clay" },
  },
  parts: () => {
    const random = randomFrom("rice");
    const { wall } = servingBowl();
    const grain = ball([0.5, 0.22, 0.22], 7);
    return [
      part("bowl", wall),
      part(
        "rice",
        merged(
          placed(ball([8.3, 4.4, 8.3], 44), frame({ at: [0, 6.2, 0] })),
          instances(
            grain,
            Array.from({ length: 320 }, (_, i) => {
              const up = 1 - (0.9 * i) / 320;
              const r = Math.sqrt(1 - up * up);
              const a = radians(137.5 * i);
              return frame({
                at: [8.35 * r * sin(a), 6.2 + 4.45 * up, 8.35 * r * cos(a)],
                turn: 360 * random(),
                roll: 50 * (random() - 0.5),
              });
            }),
          ),
        ),
      ),
      part(
        "sesame",
        instances(
          ball([0.28, 0.16, 0.18], 8),
          Array.from({ length: 40 }, (_, i) => {
            const r = 0.5 * Math.sqrt(i / 40);
            const a = radians(137.5 * i);
            return frame({
              at: [8.3 * r * sin(a), 6.3 + 4.5 * Math.sqrt(1 - r * r), 8.3 * r * cos(a)],
              turn: 360 * random(),
            });
          }),
        ),
      ),
    ];
  },
};
