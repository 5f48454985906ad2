import { frame, merged, placed, roundedBox, roundedRectangle, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a closed hardback lying on its back, spine to the left. */
export const book: Model = {
  concept: "book",
  aliases: ["novel", "hardback", "textbook", "closed book", "diary", "dictionary", "bible"],
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
    // Gilding on the cover: a rule around it, and a lozenge in its middle.
    const rule = (x: number, z: number, long: number, across: boolean) =>
      placed(
        roundedBox(across ? [long, 0.2, 0.42] : [0.42, 0.2, long], 0.09),
        frame({ at: [x + 0.4, 4.17, z] }),
      );
    const gilding = merged(
      ...[-1, 1].flatMap((s) => [rule(5.9 * s, 0, 19, false), rule(0, 9.3 * s, 12.2, true)]),
      placed(
        roundedBox([3.6, 0.2, 3.6], 0.09),
        frame({ at: [0.4, 4.17, -1.5], turn: 45, scale: [0.8, 1, 1.1] }),
      ),
      rule(0, 4.2, 6, true),
      rule(0, 5.6, 3.6, true),
    );
    const ribbon = tube(
      [
        [2.6, 3.1, 10.4],
        [2.7, 2.7, 11.6],
        [3.0, 0.8, 11.9],
        [3.4, 0.12, 13.4],
      ],
      1,
      { section: roundedRectangle(1.1, 0.12, 0.05), up: [0, 0, 1], steps: 6, caps: "flat" },
    );
    return [
      part("cover", placed(board, frame({ at: [0, 0.18, 0] }))),
      part("cover", placed(board, frame({ at: [0, 4.02, 0] }))),
      part("cover", placed(spine, frame({ at: [-8.1, 2.1, 0] }))),
      part("pages", placed(roundedBox([15.6, 3.6, 22], 0.12), frame({ at: [-0.2, 2.1, 0] }))),
      part("band", band(-7.6)),
      part("band", band(7.6)),
      part("band", gilding),
      part("band", ribbon),
    ];
  },
};
