import { cos, radians, sin } from "../../../math/exact.js";
import {
  around,
  ball,
  flowing,
  frame,
  instances,
  lathe,
  merged,
  placed,
  reversed,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** A glowing bell with frilled arms and threads. */
export const jellyfish: Model = {
  concept: "jellyfish",
  aliases: ["jelly fish", "medusa"],
  realSize: 0.5,
  bestTurn: -12,
  floats: true,
  roles: {
    bell: { colour: "#c99df0", material: "jelly" },
    spots: { colour: "#f4d6ff", material: "jelly" },
    arms: { colour: "#f0a9d6", material: "jelly" },
    threads: { colour: "#b98be6", material: "jelly", follows: 0.95 },
  },
  parts: () => {
    const out = flowing([
      [3.9, 6.6],
      [4.4, 7.4],
      [4.1, 9.2],
      [2.8, 11],
      [0, 11.9],
    ]);
    const inn = flowing([
      [3.9, 6.6],
      [3.5, 7.8],
      [2.4, 9.6],
      [0, 10.4],
    ]);
    const thread = (i: number) => {
      const a = radians((360 * i) / 14);
      const sway = (k: number) => 0.35 * sin(k * 2.1 + i * 1.7);
      return wire(
        [0, 1, 2, 3, 4].map(
          (k): Vector => [
            (3.8 - 0.25 * k) * sin(a) + sway(k),
            6.9 - k * (1.5 + 0.12 * (i % 3)),
            (3.8 - 0.25 * k) * cos(a) + sway(k + 2),
          ],
        ),
        [0.16, 0.13, 0.1, 0.08, 0.05],
        { sides: 8 },
      );
    };
    const arm = (i: number) => {
      const a = radians(90 * i + 30);
      return wire(
        Array.from(
          { length: 15 },
          (_, k): Vector => [
            (1.3 + 0.05 * k) * sin(a) + 0.42 * sin(k * 1.25 + i),
            8.6 - 0.52 * k,
            (1.3 + 0.05 * k) * cos(a) + 0.42 * cos(k * 1.25 + i),
          ],
        ),
        Array.from({ length: 15 }, (_, k) => 0.62 - 0.036 * k),
        { sides: 12, steps: 4 },
      );
    };
    return [
      part(
        "bell",
        merged(
          lathe(out, 96),
          lathe(reversed(inn), 96),
          instances(placed(ball([0.62, 0.42, 0.4], 20), frame({ at: [0, 6.9, 4.05] })), around(18)),
        ),
      ),
      part(
        "spots",
        instances(placed(ball([0.42, 0.42, 0.12], 18), frame({ at: [0, 9.9, 3.45], nod: -42 })), around(8)),
      ),
      part("arms", merged(...[0, 1, 2, 3].map(arm))),
      part("threads", merged(...Array.from({ length: 14 }, (_, i) => thread(i)))),
    ];
  },
};
