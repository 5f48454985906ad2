import { sin } from "../../../math/exact.js";
import { cornered, tube } from "../../mesh/index.js";
import { roundFruit } from "../fruit.js";
import { type Model, part } from "../model.js";

export const pumpkin: Model = {
  concept: "pumpkin",
  aliases: ["squash", "halloween pumpkin", "gourd"],
  realSize: 0.32,
  bestTurn: 0,
  roles: {
    body: { colour: "#ee8226", material: "matte plastic" },
    stalk: { colour: "#6f7f3a", material: "clay" },
  },
  parts: () => {
    const body = roundFruit({
      height: 0.8,
      shoulder: 0.02,
      dent: [0.36, 0.34],
      foot: [0.3, 0.4],
      // Ten ribs with narrow grooves between them.
      swell: (a) => 0.9 + 0.11 * Math.sqrt(Math.abs(sin(5 * a))),
    });
    const star = cornered(
      Array.from({ length: 10 }, (_, i): [number, number, number] => {
        const r = i % 2 === 0 ? 1.1 : 0.86;
        return [r * sin(0.6283 * i + 1.5708), r * sin(0.6283 * i), 0.2];
      }),
      true,
    );
    return [
      part("body", body),
      part(
        "stalk",
        tube(
          [
            [0, 0.42, 0],
            [0, 0.72, 0],
            [0.06, 0.92, 0.02],
            [0.2, 1.08, 0.05],
          ],
          [0.2, 0.12, 0.1, 0.13],
          { section: star, caps: "flat" },
        ),
      ),
    ];
  },
};
