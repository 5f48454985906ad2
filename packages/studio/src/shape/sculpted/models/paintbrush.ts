import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { flowing, lathe, merged, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: an artist's round brush, a crimped ferrule, its hair dipped in paint. */
export const paintbrush: Model = {
  concept: "paintbrush",
  aliases: ["paint brush", "artist's brush", "watercolour brush", "watercolor brush", "painting brush"],
  realSize: 0.24,
  bestTurn: 0,
  lies: true,
  roles: {
    handle: { colour: "#a5552f", material: "ceramic" },
    ferrule: { colour: "#d6d8db", material: "silver" },
    hair: { colour: "#7a4b2a", material: "matte plastic" },
    paint: { colour: "#2f6fd0", material: "ceramic" },
    lettering: { colour: "#e5c067", material: "gold" },
  },
  parts: () => {
    const random = randomFrom("paintbrush");
    const tuft = (radius: number, y: number) =>
      radius * Math.sqrt(Math.max(0, 1 - ((y - 19) / 5.4) ** 2 * 0.96));
    const hairs = Array.from({ length: 70 }, () => {
      const a = radians(360 * random());
      const r = 0.5 * Math.sqrt(random());
      const lean = (y: number): Vector => {
        const out = r * (tuft(1.3, y) / 0.9);
        return [out * sin(a), y, out * cos(a)];
      };
      return wire(
        [lean(17.2), lean(19.2), lean(21.4), [0.05 * sin(a), 23.2 + 0.5 * random(), 0.05 * cos(a)]],
        [0.07, 0.07, 0.06, 0.015],
        { sides: 6, steps: 3 },
      );
    });
    return [
      part(
        "handle",
        lathe(
          flowing([
            [0, 0],
            [0.16, 0.15],
            [0.24, 2.5],
            [0.42, 8],
            [0.62, 12],
            [0.5, 14.2],
            [0, 14.3],
          ]),
          40,
        ),
      ),
      part(
        "ferrule",
        turned(
          [
            [0, 13.4],
            [0.52, 13.4, 0.04],
            [0.52, 13.75, 0.05],
            [0.46, 13.85, 0.05],
            [0.53, 13.95, 0.05],
            [0.54, 14.3, 0.05],
            [0.48, 14.4, 0.05],
            [0.56, 14.5, 0.05],
            [0.66, 17.6, 0.05],
            [0.6, 17.7, 0.04],
            [0, 17.7],
          ],
          {},
          48,
        ),
      ),
      part(
        "hair",
        merged(
          lathe(
            flowing([
              [0, 17.2],
              [0.58, 17.4],
              [0.72, 18.8],
              [0.62, 20.4],
              [0.3, 22],
              [0, 22.6],
            ]),
            40,
          ),
          ...hairs,
        ),
      ),
      part(
        "paint",
        lathe(
          flowing([
            [0, 20.6],
            [0.5, 20.55],
            [0.7, 20.75],
            [0.62, 21.4],
            [0.38, 22.5],
            [0.12, 23.6],
            [0, 24],
          ]),
          40,
        ),
      ),
      part(
        "lettering",
        turned(
          [
            [0, 11.2],
            [0.605, 11.2],
            [0.622, 11.5],
            [0, 11.5],
          ],
          {},
          48,
        ),
      ),
    ];
  },
};
