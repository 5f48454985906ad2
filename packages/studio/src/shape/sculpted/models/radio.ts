import { ballAt, boxAt, discAt, merged, mirrored, rod, roundedRectangle, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a portable set of the old kind, its aerial out. */
export const radio: Model = {
  concept: "radio",
  aliases: ["retro radio", "transistor radio", "portable radio", "vintage radio", "radio set"],
  realSize: 0.32,
  bestTurn: -24,
  roles: {
    body: { colour: "#58b3a6", material: "plastic" },
    front: { colour: "#f6eedb", material: "plastic" },
    grille: { colour: "#7b5a3c", material: "matte plastic" },
    dial: { colour: "#fffaf0", material: "plastic" },
    marks: { colour: "#4a4038", material: "matte plastic" },
    needle: { colour: "#e2483c", material: "plastic" },
    knobs: { colour: "#dcae4c", material: "gold" },
    handle: { colour: "#7b5a3c", material: "matte plastic" },
    aerial: { colour: "#cfd3d8", material: "chrome" },
  },
  parts: () => {
    const slats = Array.from({ length: 8 }, (_, i) =>
      boxAt([-6.4, 4.4 + i * 1.4, 4.9], [12.2, 0.72, 0.6], 0.28),
    );
    const marks = Array.from({ length: 9 }, (_, i) =>
      boxAt([2.8 + i * 1.3, 12.4, 5.2], [0.2, i % 2 ? 0.9 : 1.5, 0.2], 0.08, {}, 2),
    );
    return [
      part("body", boxAt([0, 9.3, 0], [29, 17.4, 9], 3, {}, 6)),
      part("front", boxAt([0, 9.3, 4.2], [26.4, 14.6, 1], 0.48)),
      part("grille", merged(...slats)),
      part("dial", boxAt([8, 12.4, 4.7], [13, 4.6, 0.6], 0.28)),
      part("marks", merged(...marks)),
      part("needle", boxAt([6.2, 12.4, 5.3], [0.36, 3.8, 0.3], 0.13)),
      part(
        "knobs",
        merged(
          discAt([4.6, 5.8, 4.4], 2.4, 1.8, 0.5, { nod: 90 }),
          discAt([11.2, 5.8, 4.4], 2.4, 1.8, 0.5, { nod: 90 }),
        ),
      ),
      part(
        "marks",
        merged(
          boxAt([4.6, 7.2, 6.2], [0.4, 1.5, 0.3], 0.13),
          boxAt([11.9, 7, 6.2], [0.4, 1.5, 0.3], 0.13, { roll: -32 }),
        ),
      ),
      part(
        "handle",
        tube(
          [
            [-10, 17.4, 0],
            [-9.4, 22, 0],
            [9.4, 22, 0],
            [10, 17.4, 0],
          ],
          1,
          { section: roundedRectangle(1, 2.6, 0.45), up: [0, 0, 1], bend: 3 },
        ),
      ),
      part(
        "aerial",
        merged(
          rod([12.4, 17.4, -2.6], [15.6, 30, -2.6], [0.32, 0.22]),
          ballAt([15.7, 30.3, -2.6], 0.5),
          discAt([12.3, 17, -2.6], 0.9, 1.2, 0.3),
        ),
      ),
      part(
        "handle",
        mirrored(merged(discAt([11, 0, 2.6], 1.1, 1.2, 0.3), discAt([11, 0, -2.6], 1.1, 1.2, 0.3))),
      ),
    ];
  },
};
