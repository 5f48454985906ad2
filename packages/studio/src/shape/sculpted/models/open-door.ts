import { ballAt, boxAt, discAt, frame, merged, mirrored, placed, rod } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { opened } from "../opening.js";

/** The leaf hangs on its left post and has swung towards the viewer by so many degrees. */
function doorAt(degrees: number): Part[] {
  const swung = frame({ at: [-43, 0, 5], turn: -degrees });
  const panel = (x: number, y: number, height: number) =>
    merged(boxAt([x, y, 4], [31, height, 2.4], 1.1), boxAt([x, y, 5.2], [22, height - 9, 2.2], 1));
  const panels = [24, 62].flatMap((x) => [panel(x, 176, 46), panel(x, 112, 62), panel(x, 42, 56)]);
  const knob = merged(
    discAt([78, 100, 3.6], 4.6, 1.8, 0.7, { nod: 90 }),
    rod([78, 100, 4], [78, 100, 10], 1.6),
    ballAt([78, 100, 11.6], [4.2, 4.2, 3.4]),
  );
  return [
    part("door", placed(boxAt([43, 108, 0], [86, 204, 8], 1.5), swung)),
    part("panels", placed(merged(...panels), swung)),
    part("frame", mirrored(boxAt([49, 110, 0], [13, 214, 18], 2))),
    part("frame", boxAt([0, 217, 0], [116, 14, 20], 2.4)),
    part("step", boxAt([0, 3, 4], [124, 6, 34], 2)),
    part("doorway", boxAt([0, 108, -7], [86, 208, 2], 0.5)),
    part("knob", placed(knob, swung)),
  ];
}

/** Centimetres: a panelled door wide open in its frame, light behind it. */
export const openDoor: Model = {
  concept: "open door",
  aliases: ["open doorway", "open wooden door"],
  realSize: 2.2,
  bestTurn: 9,
  roles: {
    door: { colour: "#3f8a7a", material: "matte plastic" },
    panels: { colour: "#3f8a7a", material: "matte plastic", follows: 1.08 },
    frame: { colour: "#f3efe6", material: "matte plastic" },
    knob: { colour: "#dcae4c", material: "gold" },
    step: { colour: "#b9b2a6", material: "clay" },
    doorway: { colour: "#ffe9b8", material: "matte plastic" },
  },
  parts: () => doorAt(66),
};

/** The same a hand's breadth open, seen where light falls through the gap. */
export const ajarDoor: Model = opened({ ...openDoor, concept: "door" }, "ajar", {
  aliases: ["door ajar"],
  bestTurn: -30,
  parts: () => doorAt(27),
});
