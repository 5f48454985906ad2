import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { rod, turned } from "../pieces.js";

/** Centimetres: tapioca pearls at the bottom of a domed cup. */
export const bubbleTea: Model = {
  concept: "bubble tea",
  aliases: ["boba", "boba tea", "pearl milk tea", "milk tea"],
  realSize: 0.22,
  bestTurn: -12,
  roles: {
    tea: { colour: "#d9a877", material: "ceramic" },
    pearls: { colour: "#2d1b15", material: "ceramic" },
    cup: { colour: "#f7fbfb", material: "glass" },
    straw: { colour: "#ee6f8d", material: "plastic" },
    lid: { colour: "#f7fbfb", material: "glass" },
  },
  parts: () => {
    const random = randomFrom("boba");
    const { wall } = glassware(
      [
        [0, 0],
        [3.0, 0, 0.4],
        [4.2, 13.4],
      ],
      0.16,
      0.5,
    );
    const pearls = Array.from({ length: 46 }, (_, i) => {
      const ring = i % 23;
      const y = i < 23 ? 1.2 : 2.5;
      const a = radians((360 * ring) / 23 + (i < 23 ? 0 : 8) + 5 * random());
      const r = (i < 23 ? 2.66 : 2.76) - 0.08 * random();
      return frame({ at: [r * sin(a), y + 0.3 * random(), r * cos(a)] });
    });
    return [
      part("cup", wall),
      part(
        "tea",
        turned(
          [
            [0, 0.65],
            [2.35, 0.65, 0.2],
            [3.75, 11.8, 0.1],
            [0, 11.8],
          ],
          {},
          80,
        ),
      ),
      part("pearls", instances(ball(0.56, 18), pearls)),
      part(
        "lid",
        merged(
          placed(torus(4.2, 0.26, 80, 14), frame({ at: [0, 13.5, 0] })),
          turned(
            [
              [4.1, 13.5],
              [4.05, 14, 0.4],
              [3.2, 16.4, 2],
              [1.2, 17.3, 0.4],
              [0, 17.35],
            ],
            {},
            72,
          ),
        ),
      ),
      part("straw", rod([0.8, 3.2, 0.2], [-1.5, 22, -0.6], 0.62)),
    ];
  },
};
