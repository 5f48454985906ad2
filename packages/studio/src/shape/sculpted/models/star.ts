import { cos, radians, sin } from "../../../math/exact.js";
import { type Corner, cornered } from "../../mesh/index.js";
import { blended, plate, put } from "../../solid/index.js";
import type { Model } from "../model.js";

const POINTS = Array.from({ length: 10 }, (_, i): Corner => {
  const angle = radians(90 + 36 * i);
  const reach = i % 2 ? 2.35 : 4.6;
  return [reach * cos(angle), reach * sin(angle), i % 2 ? 0.6 : 0.75];
});

export const star: Model = {
  concept: "star",
  aliases: ["gold star", "golden star", "five-pointed star", "yellow star"],
  realSize: 0.3,
  bestTurn: -20,
  roles: { star: { colour: "#fbc02d", material: "plastic" } },
  parts: (coarseness) =>
    blended("star", [put(plate(cornered(POINTS, true), 1.9, 0.8, {}))], { cell: 0.135 * coarseness }),
};
