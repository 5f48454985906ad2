import { ballAt, boxAt, discAt, merged, mirrored, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a panelled door in its frame. */
export const door: Model = {
  concept: "door",
  aliases: ["front door", "wooden door", "doorway", "entrance", "entryway"],
  realSize: 2.2,
  bestTurn: -24,
  roles: {
    door: { colour: "#3f8a7a", material: "matte plastic" },
    panels: { colour: "#3f8a7a", material: "matte plastic", follows: 1.08 },
    frame: { colour: "#f3efe6", material: "matte plastic" },
    knob: { colour: "#dcae4c", material: "gold" },
    step: { colour: "#b9b2a6", material: "clay" },
  },
  parts: () => {
    const panel = (y: number, height: number) =>
      mirrored(
        merged(boxAt([19.5, y, 4], [31, height, 2.4], 1.1), boxAt([19.5, y, 5.2], [22, height - 9, 2.2], 1)),
      );
    return [
      part("door", boxAt([0, 108, 0], [86, 204, 8], 1.5)),
      part("panels", merged(panel(176, 46), panel(112, 62), panel(42, 56))),
      part("frame", mirrored(boxAt([49, 110, 0], [13, 214, 18], 2))),
      part("frame", boxAt([0, 217, 0], [116, 14, 20], 2.4)),
      part("step", boxAt([0, 3, 4], [124, 6, 34], 2)),
      part(
        "knob",
        merged(
          discAt([34, 76, 3.6], 4.6, 1.8, 0.7, { nod: 90 }),
          rod([34, 76, 4], [34, 76, 10], 1.6),
          ballAt([34, 76, 11.6], [4.2, 4.2, 3.4]),
        ),
      ),
      part("knob", boxAt([0, 143.5, 4.8], [17, 4, 1.6], 0.7)),
    ];
  },
};
