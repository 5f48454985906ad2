import {
  ballAt,
  boxAt,
  cornered,
  flowing,
  frame,
  joined,
  lathe,
  merged,
  placed,
  rod,
  roundedRectangle,
  torus,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a whistling kettle, spout to the right. */
export const kettle: Model = {
  concept: "kettle",
  aliases: ["tea kettle", "stovetop kettle", "whistling kettle", "electric kettle"],
  realSize: 0.27,
  bestTurn: -16,
  roles: {
    body: { colour: "#4fa3b8", material: "ceramic" },
    lid: { colour: "#4fa3b8", material: "ceramic", follows: 1.05 },
    spout: { colour: "#4fa3b8", material: "ceramic", follows: 1 },
    handle: { colour: "#33363e", material: "plastic" },
    fittings: { colour: "#c9cdd2", material: "chrome" },
  },
  parts: () => {
    const body = lathe(
      joined(
        cornered([
          [0, 0],
          [10, 0, 1.2],
          [11.2, 2.6],
        ]),
        flowing([
          [11.2, 2.6],
          [11.5, 5],
          [10.2, 9.6],
          [7.4, 12.8],
          [5.2, 13.9],
        ]),
        cornered([
          [5.2, 13.9],
          [0, 13.9],
        ]),
      ),
      112,
    );
    const lid = lathe(
      cornered([
        [0, 13.4],
        [5.2, 13.4, 0.3],
        [5.4, 14.3, 0.4],
        [3.6, 15.5, 2],
        [0, 15.8],
      ]),
      80,
    );
    const spout = tube(
      [
        [8.2, 6.5, 0],
        [11.2, 8.8, 0],
        [13.4, 11.8, 0],
      ],
      [2.9, 2.1, 1.5],
      { sides: 36, caps: "flat" },
    );
    const arch = tube(
      [
        [-8.6, 11.2, 0],
        [-8.9, 15.6, 0],
        [-6.4, 19.8, 0],
        [0, 21.2, 0],
        [6.4, 19.8, 0],
        [8.9, 15.6, 0],
        [8.6, 11.8, 0],
      ],
      1,
      { section: roundedRectangle(1.5, 2.3, 0.7), up: [0, 0, 1] },
    );
    return [
      part("body", body),
      part("lid", lid),
      part("spout", spout),
      part("handle", arch),
      part("handle", ballAt([0, 17.1, 0], [1.5, 1.25, 1.5])),
      part(
        "fittings",
        merged(
          rod([0, 15.4, 0], [0, 16.4, 0], 0.7),
          rod([-8.2, 10.4, 0], [-8.7, 13.2, 0], 1.15),
          rod([8.2, 11, 0], [8.7, 13.6, 0], 1.15),
          boxAt([13.6, 12.2, 0], [0.5, 3.6, 3.6], 0.2, { roll: 36 }),
        ),
      ),
      part("fittings", placed(torus(11.35, 0.28, 112, 14), frame({ at: [0, 2.4, 0] }))),
    ];
  },
};
