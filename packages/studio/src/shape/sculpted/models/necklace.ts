import { cos, radians, sin } from "../../../math/exact.js";
import { ball, cornered, faceted, frame, instances, lathe, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: pearls with a pendant, as on a neck. */
export const necklace: Model = {
  concept: "necklace",
  aliases: ["pearl necklace", "pendant", "jewelry", "jewellery", "beads", "pendant necklace"],
  realSize: 0.22,
  lies: true,
  bestTurn: -10,
  roles: {
    pearls: { colour: "#f8f0e3", material: "ceramic" },
    gold: { colour: "#dba53f", material: "gold" },
    stone: { colour: "#1f8f6a", material: "ceramic" },
  },
  parts: () => {
    const count = 46;
    const beads = Array.from({ length: count }, (_, i) => {
      const a = radians((360 * (i + 0.5)) / count);
      const front = (1 + cos(a)) / 2;
      // It lies back over the neck and falls to a point in front.
      return frame({
        at: [7.2 * sin(a) * (1 - 0.12 * front), 16.5 - 10.4 * front * front, 4.8 * cos(a) + 0.6],
        scale: 0.44 + 0.16 * front,
      });
    });
    const drop = frame({ at: [0, 3.1, 5.5] });
    const stone = faceted(
      placed(
        lathe(
          cornered([
            [0, -1],
            [1.2, -0.3],
            [1.5, 0.2],
            [1, 0.8],
            [0, 0.8],
          ]),
          8,
        ),
        frame({ nod: 90, scale: [1, 1, 1.35] }),
      ),
    );
    return [
      part("pearls", instances(ball(1, 24), beads)),
      part(
        "gold",
        placed(
          merged(
            placed(torus(1.55, 0.28, 48, 14), frame({ nod: 90, scale: [1, 1, 1.35] })),
            placed(torus(0.5, 0.16, 28, 10), frame({ at: [0, 2.5, 0], nod: 90, turn: 90 })),
          ),
          drop,
        ),
      ),
      part("stone", placed(stone, drop)),
    ];
  },
};
