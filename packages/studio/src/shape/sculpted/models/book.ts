import { frame, placed, roundedBox } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a closed hardback lying on its back, spine to the left. */
export const book: Model = {
  concept: "book",
  aliases: ["novel", "hardback", "textbook", "closed book", "diary", "dictionary"],
  realSize: 0.24,
  bestTurn: 28,
  roles: {
    cover: { colour: "#b5403a", material: "matte plastic" },
    pages: { colour: "#f4ead4", material: "fabric" },
    band: { colour: "#e9c46a", material: "matte plastic" },
  },
  top: { y: 4.2, halfWidth: 7, halfDepth: 10 },
  parts: () => {
    const board = roundedBox([16.4, 0.36, 23], 0.16);
    const spine = roundedBox([0.5, 4.2, 23], 0.22);
    const band = (z: number) => placed(roundedBox([0.62, 4.3, 0.9], 0.2), frame({ at: [-8.1, 2.1, z] }));
    return [
      part("cover", placed(board, frame({ at: [0, 0.18, 0] }))),
      part("cover", placed(board, frame({ at: [0, 4.02, 0] }))),
      part("cover", placed(spine, frame({ at: [-8.1, 2.1, 0] }))),
      part("pages", placed(roundedBox([15.6, 3.6, 22], 0.12), frame({ at: [-0.2, 2.1, 0] }))),
      part("band", band(-7.6)),
      part("band", band(7.6)),
    ];
  },
};
