import { ball, frame, instances, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a bangle set with stones, standing. */
export const bracelet: Model = {
  concept: "bracelet",
  aliases: ["bangle", "gold bracelet", "wristband", "armband"],
  realSize: 0.075,
  lies: true,
  bestTurn: -34,
  roles: {
    band: { colour: "#fcd083", material: "metal" },
    stones: { colour: "#2f8fc9", material: "ceramic" },
    "red stones": { colour: "#d3304a", material: "ceramic" },
  },
  parts: () => {
    const place = frame({ at: [0, 3.75, 0], nod: 90 });
    const studs = (from: number) =>
      Array.from({ length: 9 }, (_, i) =>
        frame({ in: frame({ in: place, turn: from + 40 * i }), at: [0, 0, 3.42], scale: [0.3, 0.42, 0.22] }),
      );
    return [
      part("band", placed(torus(3.2, 0.34, 112, 24), frame({ in: place, scale: [1, 2.1, 1] }))),
      part("band", placed(torus(3.34, 0.16, 112, 12), frame({ in: place, at: [0, 0.72, 0] }))),
      part("band", placed(torus(3.34, 0.16, 112, 12), frame({ in: place, at: [0, -0.72, 0] }))),
      part("stones", instances(ball(1, 20), studs(0))),
      part(
        "red stones",
        instances(
          ball(1, 20),
          studs(20).map((f) => frame({ in: f, scale: [0.7, 0.7, 0.9] })),
        ),
      ),
    ];
  },
};
