import { around, boxAt, frame, merged, placed } from "../../mesh/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: a fluted squeeze bottle with a label; red for ketchup. */
const sauce = (
  concept: string,
  aliases: readonly string[],
  body: string,
  cap: string,
  label: string,
  mark: string,
): Model => ({
  concept,
  aliases,
  realSize: 0.22,
  bestTurn: -14,
  roles: {
    body: { colour: body, material: "plastic" },
    cap: { colour: cap, material: "plastic" },
    label: { colour: label, material: "matte plastic" },
    emblem: { colour: mark, material: "matte plastic" },
  },
  parts: () => [
    part(
      "body",
      placed(
        turned(
          [
            [0, 0],
            [3.5, 0, 0.7],
            [3.6, 5, 2],
            [3.2, 8.5, 3],
            [3.5, 12, 2.5],
            [2.9, 15.2, 1.2],
            [1.7, 16.4, 0.4],
            [0, 16.5],
          ],
          {},
          64,
        ),
        frame({ scale: [1, 1, 0.8] }),
      ),
    ),
    part(
      "cap",
      merged(
        turned(
          [
            [0, 16.2],
            [1.9, 16.2, 0.2],
            [1.8, 18.0, 0.3],
            [0.7, 19.0, 0.4],
            [0.36, 21.6, 0.15],
            [0, 21.7],
          ],
          {},
          48,
        ),
        ...around(20).map((f) => placed(boxAt([0, 17.1, 1.86], [0.16, 1.4, 0.12], 0.05, {}, 1), f)),
      ),
    ),
    part("label", placed(band(3.62, 4.4, 11.6, 0.5, 72), frame({ scale: [1, 1, 0.815] }))),
    part(
      "emblem",
      merged(
        placed(
          turned(
            [
              [0, -0.2],
              [1.9, -0.2, 0.1],
              [1.9, 0.25, 0.15],
              [0, 0.3],
            ],
            {},
            40,
          ),
          frame({ at: [0, 8.2, 2.78], nod: 90 }),
        ),
        boxAt([0, 5.4, 2.92], [3.0, 0.5, 0.24], 0.08),
      ),
    ),
  ],
});

export const ketchup: Model = sauce(
  "ketchup bottle",
  ["ketchup", "tomato sauce", "hot sauce", "bottle of ketchup", "sauce bottle"],
  "#d3282c",
  "#f7f4ee",
  "#fbf6ea",
  "#5dab46",
);

export const mustard: Model = sauce(
  "mustard bottle",
  ["mustard", "bottle of mustard"],
  "#f4c32c",
  "#d8392f",
  "#fbf6ea",
  "#d8392f",
);
