import { type Corner, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { CRUMB, LOAF } from "./bread.js";

const within = (inset: number): readonly Corner[] =>
  CRUMB.map(([x, y, r]) => [x * inset, 5.6 + (y - 5.6) * inset, r!]);

function sliceOf(
  concept: string,
  aliases: readonly string[],
  crust: string,
  crumb: string,
  browned: string,
): Model {
  return {
    concept,
    aliases,
    realSize: 0.12,
    bestTurn: -24,
    roles: {
      crumb: { colour: crumb, material: "clay" },
      crust: { colour: crust, material: "clay" },
      face: { colour: browned, material: "clay" },
    },
    top: { y: 1.75, halfWidth: 4.6, halfDepth: 4.4 },
    parts: () => {
      // Lying on its back, its foot towards the viewer.
      const lying = { nod: -90 };
      return [
        part("crust", slabAt([0, 0.8, 5.6], LOAF, 1.5, 0.45, lying)),
        part("crumb", slabAt([0, 0.8, 5.6], CRUMB, 1.72, 0.3, lying)),
        part("face", slabAt([0, 0.8, 5.6], within(0.86), 1.8, 0.3, lying)),
      ];
    },
  };
}

/** Centimetres. */
export const toast = sliceOf(
  "toast",
  ["slice of toast", "piece of toast", "toasted bread"],
  "#8f5425",
  "#d79a52",
  "#c9853f",
);
export const breadSlice = sliceOf(
  "slice of bread",
  ["bread slice", "piece of bread"],
  "#b87434",
  "#f2dcae",
  "#f6e4bd",
);
