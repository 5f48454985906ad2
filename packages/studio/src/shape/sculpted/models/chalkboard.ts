import { boxAt, frame, merged, mirrored, placed, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a slate in a wooden frame on an easel, leaning back a little, chalk on its ledge. */
export const chalkboard: Model = {
  concept: "chalkboard",
  aliases: ["blackboard", "chalk board", "black board", "menu board", "slate", "sandwich board"],
  realSize: 1.2,
  bestTurn: -12,
  roles: {
    slate: { colour: "#27312d", material: "matte plastic" },
    frame: { colour: "#b47a45", material: "wood" },
    legs: { colour: "#b47a45", material: "wood", follows: 0.9 },
    chalk: { colour: "#f6f4ee", material: "matte plastic" },
  },
  parts: () => {
    const [w, h] = [84, 92];
    const lean = frame({ at: [0, 24, 0], nod: -7 });
    const on = (mesh: ReturnType<typeof boxAt>) => placed(mesh, lean);
    return [
      part("slate", on(boxAt([0, h / 2, 0], [w, h, 2.4], 0.5))),
      part(
        "frame",
        on(
          merged(
            boxAt([0, h + 1, 0.5], [w + 9, 5.4, 5], 1.2),
            boxAt([0, -1, 0.5], [w + 9, 5.4, 5], 1.2),
            mirrored(boxAt([w / 2 + 1.8, h / 2, 0.5], [5.4, h + 6, 5], 1.2)),
            boxAt([0, -1.4, 5], [w * 0.8, 1.6, 7], 0.6),
          ),
        ),
      ),
      part("legs", merged(mirrored(rod([30, 26, -1], [37, 0.8, 4], 2)), rod([0, 92, -9], [0, 0.8, -40], 2))),
      part(
        "chalk",
        on(merged(rod([-20, 0.4, 6.2], [-12, 0.4, 6.6], 0.9), rod([-6, 0.4, 6.8], [-1, 0.4, 6], 0.9))),
      ),
    ];
  },
};
