import { boxAt, merged, mirrored, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: an open shelf of three boards between slim metal frames. */
export const shelf: Model = {
  concept: "shelf",
  aliases: ["shelves", "shelving", "shelving unit", "open shelf", "shelf unit"],
  realSize: 1,
  bestTurn: -28,
  roles: {
    boards: { colour: "#d2a06a", material: "wood" },
    frame: { colour: "#3a3f49", material: "matte plastic" },
  },
  top: { y: 87.2, halfWidth: 34, halfDepth: 13 },
  boards: [17.2, 52.2, 87.2].map((y) => ({ y, halfWidth: 34, halfDepth: 13, height: 29 })),
  parts: () => {
    const side = merged(
      rod([40, 0, 14], [40, 100, 14], 1.3),
      rod([40, 0, -14], [40, 100, -14], 1.3),
      ...[12, 47, 82, 99].map((y) => rod([40, y, -14], [40, y, 14], 1.1)),
    );
    return [
      part("boards", merged(...[15, 50, 85].map((y) => boxAt([0, y, 0], [84, 4.2, 31], 1.6)))),
      part("frame", mirrored(side)),
      part(
        "frame",
        merged(
          rod([-40, 14, -14.4], [40, 82, -14.4], 0.7, 12),
          rod([40, 14, -14.4], [-40, 82, -14.4], 0.7, 12),
        ),
      ),
    ];
  },
};
