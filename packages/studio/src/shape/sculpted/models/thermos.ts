import { merged } from "../../mesh/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: a vacuum flask, its cup for a lid. */
export const thermos: Model = {
  concept: "thermos",
  aliases: ["thermos flask", "vacuum flask", "thermos bottle", "insulated bottle", "flask"],
  realSize: 0.3,
  bestTurn: -18,
  roles: {
    body: { colour: "#2f7d6b", material: "matte plastic" },
    steel: { colour: "#cfd4da", material: "brushed metal" },
    cup: { colour: "#cfd4da", material: "brushed metal" },
    handle: { colour: "#2b2e35", material: "plastic" },
  },
  parts: () => [
    part(
      "steel",
      merged(
        turned([
          [0, 0],
          [4.4, 0, 0.5],
          [4.6, 1.8, 0.2],
          [0, 1.8],
        ]),
        band(4.62, 20, 20.8, 0.4),
      ),
    ),
    part(
      "body",
      turned([
        [0, 1.6],
        [4.5, 1.6, 0.3],
        [4.5, 18, 0.4],
        [4.5, 20.2, 0.2],
        [4, 22, 0.4],
        [0, 22],
      ]),
    ),
    part(
      "steel",
      turned([
        [0, 21.6],
        [3.7, 21.6, 0.2],
        [3.6, 23.2, 0.2],
        [0, 23.2],
      ]),
    ),
    part(
      "cup",
      turned([
        [0, 22.8],
        [4.1, 22.8, 0.3],
        [4.2, 23.6, 0.3],
        [3.7, 29.4, 0.7],
        [0, 29.6],
      ]),
    ),
    part(
      "handle",
      wire(
        [
          [4.4, 18.4, 0],
          [7.4, 18, 0],
          [8, 15.6, 0],
          [8, 9, 0],
          [7.4, 6.4, 0],
          [4.4, 6, 0],
        ],
        0.75,
        { sides: 20, steps: 10 },
      ),
    ),
    part("handle", merged(band(4.7, 17.6, 19.2, 0.4), band(4.7, 5.2, 6.8, 0.4))),
  ],
};
