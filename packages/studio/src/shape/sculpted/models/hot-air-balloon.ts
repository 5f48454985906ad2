import type { Mesh } from "../../../geometry.js";
import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, patch, placed, torus, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned } from "../pieces.js";

/** The envelope's outline: radius and height from its mouth to its crown. */
const OUTLINE: readonly (readonly [number, number])[] = [
  [0.75, 3.3],
  [1.35, 4.2],
  [2.3, 5.4],
  [3.1, 6.8],
  [3.4, 8.2],
  [3.15, 9.6],
  [2.35, 10.8],
  [1.2, 11.5],
  [0, 11.75],
];

function along(t: number): readonly [number, number] {
  const x = t * (OUTLINE.length - 1);
  const i = Math.min(OUTLINE.length - 2, Math.floor(x));
  const f = x - i;
  const at = (k: number) => OUTLINE[Math.max(0, Math.min(OUTLINE.length - 1, k))]!;
  return [0, 1].map((axis) => {
    const [a, b, c, d] = [at(i - 1)[axis]!, at(i)[axis]!, at(i + 1)[axis]!, at(i + 2)[axis]!];
    return b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
  }) as [number, number];
}

const GORES = 12;

/** One gore, bellied between its seams and closed by a flat back inside. */
function gore(index: number): Mesh {
  const skin = (u: number, v: number): Vector => {
    const [r, y] = along(v);
    const angle = radians(((index + u) * 360) / GORES);
    const reach = Math.max(0, r) * (1 + 0.035 * sin(radians(180 * u)));
    return [reach * sin(angle), y, reach * cos(angle)];
  };
  const back = (u: number, v: number): Vector => {
    const [x, y, z] = skin(1 - u, v);
    const side = u === 0 || u === 1 || v === 0 || v === 1 ? 1 : 0.97;
    return [x * side, y, z * side];
  };
  return merged(patch(skin, { u: 6, v: 36 }), patch(back, { u: 6, v: 36 }));
}

/** Metres: a striped balloon with its basket. */
export const hotAirBalloon: Model = {
  concept: "hot air balloon",
  aliases: ["hot-air balloon", "air balloon", "aerostat"],
  realSize: 18,
  bestTurn: -10,
  floats: true,
  roles: {
    envelope: { colour: "#e5443c", material: "fabric" },
    stripes: { colour: "#fbc53d", material: "fabric", follows: 1.3 },
    basket: { colour: "#a9713d", material: "wood" },
    rim: { colour: "#7b4d2c", material: "wood" },
    ropes: { colour: "#d8c8a8", material: "fabric" },
    burner: { colour: "#b9bdc6", material: "metal" },
  },
  parts: () => {
    const gores = Array.from({ length: GORES }, (_, i) => part(i % 2 ? "stripes" : "envelope", gore(i)));
    const corners = [45, 135, 225, 315].map((turn) => frame({ turn }).z);
    return [
      ...gores,
      part("rim", placed(torus(0.76, 0.09, 40, 12), frame({ at: [0, 3.3, 0] }))),
      part(
        "basket",
        turned(
          [
            [0, 0],
            [0.72, 0, 0.15],
            [0.85, 1.25, 0.05],
            [0, 1.25],
          ],
          {},
          40,
        ),
      ),
      part(
        "rim",
        merged(
          ...[0.35, 0.75, 1.25].map((y) =>
            placed(torus(0.76 + y * 0.09, y === 1.25 ? 0.11 : 0.05, 40, 10), frame({ at: [0, y, 0] })),
          ),
        ),
      ),
      part(
        "ropes",
        merged(
          ...corners.map((z) =>
            rod([z[0] * 0.82, 1.2, z[2] * 0.82], [z[0] * 0.76, 3.35, z[2] * 0.76], 0.035, 8),
          ),
        ),
      ),
      part("burner", drum(0.2, 0.4, { at: [0, 2.6, 0] }, 0.08, 24)),
      part("burner", merged(rod([-0.78, 2.4, 0], [0.78, 2.4, 0], 0.04, 8))),
    ];
  },
};
