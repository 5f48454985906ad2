import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";

const RING = 7;
const MIDDLE = 19;
const KNOTS = 12;

/** Centimetres: its net in a ring, feathers on strings below. */
export const dreamcatcher: Model = {
  concept: "dreamcatcher",
  aliases: ["dream catcher", "dreamcatchers", "dream-catcher"],
  realSize: 0.4,
  bestTurn: 0,
  hangs: true,
  roles: {
    ring: { colour: "#9c6a42", material: "wood" },
    net: { colour: "#fbf5e8", material: "fabric" },
    beads: { colour: "#2fa7a0", material: "ceramic" },
    feathers: { colour: "#f6efe2", material: "clay" },
    tips: { colour: "#3f9fb3", material: "clay" },
    quills: { colour: "#8a6a4c", material: "clay" },
  },
  parts: () => {
    const at = (degrees: number, r: number, z = 0): Vector => [
      r * sin(radians(degrees)),
      MIDDLE + r * cos(radians(degrees)),
      z,
    ];
    const radii = [RING - 0.3, 4.9, 3.4, 2.2, 1.2];
    const step = 360 / KNOTS;
    const net = radii.slice(0, -1).flatMap((outer, lap) =>
      Array.from({ length: KNOTS }, (_, i) => {
        const here = step * (i + lap / 2);
        const inner = radii[lap + 1]!;
        return merged(
          rod(at(here, outer), at(here + step / 2, inner), 0.09, 6),
          rod(at(here + step / 2, inner), at(here + step, outer), 0.09, 6),
        );
      }),
    );
    const wraps = Array.from({ length: 26 }, (_, i) =>
      placed(torus(0.62, 0.12, 20, 8), frame({ at: at(-60 + 4.6 * i, RING), roll: 60 - 4.6 * i + 90 })),
    );
    const strings = [
      { x: -4.6, end: 5.2 },
      { x: 0, end: 2.4 },
      { x: 4.6, end: 5.2 },
    ].map(({ x, end }) => ({ x, end, top: MIDDLE - Math.sqrt(RING * RING - x * x) }));
    const feather = (length: number) =>
      blade({ length, width: length * 0.34, droop: 0, fold: 0.1, thickness: 0.16 });
    const hung = (x: number, y: number, lean: number, z = 0.2) =>
      frame({ at: [x, y, z], nod: 90, roll: lean });
    const plumes = strings.flatMap(({ x, end }) => [
      { place: hung(x, end, 0), length: 7.4 },
      { place: hung(x - 0.3, end + 0.4, -16, 0), length: 5.8 },
      { place: hung(x + 0.3, end + 0.4, 16, 0.1), length: 5.8 },
    ]);
    return [
      part("ring", placed(torus(RING, 0.5, 96, 18), frame({ at: [0, MIDDLE, 0], nod: 90 }))),
      part(
        "net",
        merged(
          ...net,
          ...wraps,
          ...strings.map(({ x, top, end }) => rod([x, top, 0], [x, end, 0], 0.12, 8)),
          wire(
            [
              [0, MIDDLE + RING, 0],
              [-0.5, MIDDLE + RING + 1.6, 0],
              [0, MIDDLE + RING + 3, 0],
              [0.5, MIDDLE + RING + 1.6, 0],
              [0, MIDDLE + RING, 0],
            ],
            0.16,
          ),
        ),
      ),
      part(
        "beads",
        merged(
          ballAt([0, MIDDLE, 0], 0.66, {}, 28),
          ...strings.flatMap(({ x, top, end }) => [
            ballAt([x, top - 1.2, 0], 0.52, {}, 24),
            ballAt([x, end + 1.0, 0], 0.6, {}, 24),
            ballAt([x, end + 0.2, 0], 0.46, {}, 24),
          ]),
          ...[20, 140, 250].map((d) => ballAt(at(d, 3.4), 0.36, {}, 20)),
        ),
      ),
      part("feathers", merged(...plumes.map(({ place, length }) => placed(feather(length), place)))),
      part(
        "tips",
        merged(
          ...plumes.map(({ place, length }) =>
            placed(
              feather(length * 0.4),
              frame({ in: place, at: [0, 0.06, length * 0.64], scale: [1.06, 1.3, 1] }),
            ),
          ),
        ),
      ),
      part(
        "quills",
        merged(
          ...plumes.map(({ place, length }) =>
            placed(rod([0, 0.12, -0.2], [0, 0.12, length * 0.66], [0.12, 0.05], 8), place),
          ),
        ),
      ),
    ];
  },
};
