import { cos, radians, sin } from "../../../math/exact.js";
import { around, ballAt, frame, instances, merged, placed, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { drum, turned, wire } from "../pieces.js";

/** Centimetres: a paper cone with dots, a pompom and a fringe. */
export const partyHat: Model = {
  concept: "party hat",
  aliases: ["birthday hat", "party cone", "birthday cone hat", "clown hat", "dunce cap"],
  realSize: 0.22,
  bestTurn: -12,
  roles: {
    cone: { colour: "#e64f7a", material: "paper" },
    dots: { colour: "#fbd548", material: "paper" },
    stripe: { colour: "#3fa9d8", material: "paper" },
    pompom: { colour: "#fbd548", material: "felt" },
    fringe: { colour: "#fdf7ea", material: "paper" },
  },
  parts: () => {
    const radius = (y: number) => 6.6 * (1 - y / 18.6);
    const slope = 20;
    const dots = [2.6, 6, 9.4, 12.6].flatMap((y, row) =>
      Array.from({ length: 7 - row }, (_, i) => {
        const turn = (360 * (i + 0.5 * (row % 2))) / (7 - row);
        const place = frame({ in: frame({ turn }), at: [0, y, radius(y) + 0.02], nod: -slope });
        return placed(drum(0.95 - row * 0.12, 0.24, { nod: 90 }, 0.1, 24), place);
      }),
    );
    const spiral = Array.from({ length: 60 }, (_, i): Vector => {
      const [y, a] = [0.4 + (16.6 * i) / 59, radians(34 * i * 0.5)];
      const r = radius(y) + 0.1;
      return [r * sin(a), y, r * cos(a)];
    });
    const tassels = Array.from({ length: 36 }, (_, i) => {
      const f = frame({ turn: 137.508 * i, nod: -80 + (160 * (i + 0.5)) / 36 });
      return ballAt([f.z[0] * 1.15, 19 + f.z[1] * 1.15, f.z[2] * 1.15], 0.62, {}, 12);
    });
    const frill = blade({ length: 1.7, width: 1.25, droop: 0.3, fold: 0.2, thickness: 0.16, grid: [6, 8] });
    return [
      part(
        "cone",
        turned(
          [
            [0, 0],
            [6.6, 0, 0.1],
            [0.3, 18, 0.2],
            [0, 18.1],
          ],
          {},
          72,
        ),
      ),
      part("dots", merged(...dots)),
      part("stripe", wire(spiral, 0.16, { sides: 8, steps: 2 })),
      part("pompom", merged(...tassels, ballAt([0, 19, 0], 1.2, {}, 20))),
      part("fringe", instances(frill, around(26, frame({ at: [0, 0.5, 6.2], nod: 14 })))),
    ];
  },
};
