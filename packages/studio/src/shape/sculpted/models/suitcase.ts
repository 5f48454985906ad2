import { boxAt, frame, merged, mirrored, placed, rod, torus, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a hard-shell case on four wheels, its handle up. */
export const suitcase: Model = {
  concept: "suitcase",
  aliases: ["luggage", "travel bag", "trolley case", "travel case", "rolling suitcase", "baggage"],
  realSize: 0.95,
  bestTurn: -30,
  roles: {
    shell: { colour: "#f0a63c", material: "plastic" },
    ribs: { colour: "#f0a63c", material: "plastic", follows: 0.95 },
    zip: { colour: "#3b3f49", material: "matte plastic" },
    handle: { colour: "#3b3f49", material: "rubber" },
    rods: { colour: "#c3c8ce", material: "metal" },
    wheels: { colour: "#2a2d34", material: "rubber" },
  },
  top: { y: 66, halfWidth: 16, halfDepth: 5 },
  parts: () => {
    const ribs = [-14.5, -8.7, -2.9, 2.9, 8.7, 14.5].flatMap((x) =>
      [1, -1].map((s) => boxAt([x, 36, s * 12.6], [3.2, 48, 1.8], 0.85)),
    );
    const wheel = placed(torus(1.9, 1.1, 32, 16), frame({ at: [15, 3, 8.4], roll: 90 }));
    const back = placed(torus(1.9, 1.1, 32, 16), frame({ at: [15, 3, -8.4], roll: 90 }));
    const feet = merged(
      boxAt([15, 5.2, 8.4], [3.6, 3.4, 5], 1.2),
      boxAt([15, 5.2, -8.4], [3.6, 3.4, 5], 1.2),
    );
    return [
      part("shell", boxAt([0, 36, 6.6], [44, 60, 12.6], 5)),
      part("shell", boxAt([0, 36, -6.6], [44, 60, 12.6], 5)),
      part("zip", boxAt([0, 36, 0], [43, 59, 2.6], 1.2)),
      part("ribs", merged(...ribs)),
      part("rods", mirrored(rod([8, 62, -9], [8, 90, -9], 0.9))),
      part("handle", boxAt([0, 91, -9], [21, 4, 3.6], 1.6)),
      part(
        "handle",
        tube(
          [
            [-6, 65.5, 2],
            [-5, 68.6, 2],
            [5, 68.6, 2],
            [6, 65.5, 2],
          ],
          0.95,
          { bend: 2 },
        ),
      ),
      part(
        "handle",
        tube(
          [
            [21.5, 42, 2],
            [24.4, 41, 2],
            [24.4, 31, 2],
            [21.5, 30, 2],
          ],
          0.95,
          { bend: 2 },
        ),
      ),
      part("wheels", mirrored(merged(wheel, back, feet))),
    ];
  },
};
