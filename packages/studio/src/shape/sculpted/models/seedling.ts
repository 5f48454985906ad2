import { cos, pow, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import {
  ball,
  type Frame,
  frame,
  leaf,
  merged,
  patch,
  placed,
  point,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const [MOUND, HEIGHT] = [4.7, 1.9];

/** Height of the soil at a distance from the middle and an angle: a mound, lumps on it, and crumbs on these. */
function soil(r: number, a: number): number {
  const t = Math.min(1, r / MOUND);
  const [x, z] = [r * sin(a), r * cos(a)];
  const lumps =
    sin(x * 2.1 + 0.7) * sin(z * 2.4 + 1.9) * 0.16 + sin(x * 4.7 + z * 3.1) * sin(z * 5.3 - x * 2.2) * 0.09;
  const crumbs =
    sin(x * 11.3 + 2) * sin(z * 12.1 + 1) * 0.045 + sin(x * 21 + z * 7) * sin(z * 19 - x * 5) * 0.025;
  const mound = 1 - t * t * (3 - 2 * t);
  return HEIGHT * mound + (lumps + crumbs) * Math.min(1, 4 * (1 - t));
}

/** A seed leaf along +z: an oval on a short stalk, arched, its sides raised along the middle rib. */
function seedLeaf(length: number, width: number, arch: number) {
  const spine = (v: number): Vector => [0, arch * length * (0.9 * v - 1.15 * v * v), length * v];
  const across = (v: number) => (width / 2) * pow(Math.max(0, sin(radians(180 * pow(v, 0.9)))), 0.62);
  const face = leaf(
    (u, v) => {
      const s = 1 - 2 * u;
      const [, y, z] = spine(v);
      const half = across(v);
      return [-s * half, y + 0.3 * half * Math.abs(s) * (1.3 - 0.7 * Math.abs(s)), z];
    },
    (u, v) => 0.11 * Math.sqrt(Math.max(0, Math.min(1, 6 * u, 6 * (1 - u), 6 * (1 - v), 6 * v))),
    22,
    26,
  );
  return { face, rib: (v: number): Vector => [spine(v)[0], spine(v)[1] + 0.06, spine(v)[2]] };
}

/** Centimetres: two leaves out of a heap of soil, the next pair between them. */
export const seedling: Model = {
  concept: "seedling",
  aliases: ["sprout", "sapling", "young plant", "little plant", "plant sprout"],
  realSize: 0.12,
  bestTurn: -14,
  roles: {
    leaves: { colour: "#63ad3f", material: "clay" },
    stem: { colour: "#9ac86a", material: "clay" },
    soil: { colour: "#4a3122", material: "clay" },
    crumbs: { colour: "#5b3e2a", material: "clay", follows: 1.1 },
  },
  parts: () => {
    const random = randomFrom("seedling");
    const top: Vector = [0.25, 5.6, 0.1];
    const pairs: readonly (readonly [number, number, number, Frame])[] = [
      [4.5, 2.9, 0.42, frame({ at: top, turn: 82, nod: -24, roll: 30 })],
      [4.2, 2.7, 0.46, frame({ at: top, turn: -92, nod: -30, roll: -30 })],
      [1.9, 0.95, 0.3, frame({ at: [0.27, 5.9, 0.15], turn: 20, nod: -62 })],
      [1.6, 0.8, 0.3, frame({ at: [0.25, 5.9, 0.05], turn: 196, nod: -66 })],
    ];
    const grown = pairs.map(([length, width, arch, at]) => ({ ...seedLeaf(length, width, arch), at }));
    return [
      part("leaves", merged(...grown.map(({ face, at }) => placed(face, at)))),
      part(
        "stem",
        merged(
          wire([[0, 0.8, 0], [-0.12, 2.6, 0.05], [0.05, 4.2, 0.12], top], [0.3, 0.26, 0.22, 0.22]),
          wire([top, [0.26, 5.95, 0.1]], [0.2, 0.12]),
          ...grown.map(({ rib, at }) =>
            wire(
              [0, 0.2, 0.45, 0.7, 0.9].map((v) => point(at, rib(v))),
              [0.13, 0.1, 0.075, 0.05, 0.02],
              { sides: 8 },
            ),
          ),
        ),
      ),
      part(
        "soil",
        patch(
          (u, v) => {
            const a = radians(360 * u);
            const r = MOUND * v * (1 + 0.05 * sin(3 * a + 1) + 0.03 * sin(7 * a));
            return [r * sin(a), soil(MOUND * v, a) * (v < 1 ? 1 : 0), r * cos(a)];
          },
          { u: 80, v: 34, aroundU: true },
        ),
      ),
      part(
        "crumbs",
        merged(
          ...Array.from({ length: 110 }, () => {
            const a = radians(360 * random());
            const r = MOUND * (0.12 + 0.98 * random());
            const size = 0.07 + 0.2 * random() * random() + (random() < 0.08 ? 0.16 : 0);
            const scale: Vector = [size * (0.8 + 0.5 * random()), size * 0.75, size];
            return placed(
              ball(1, 10),
              frame({
                at: [r * sin(a), Math.max(size * 0.6, soil(r, a) + size * 0.25), r * cos(a)],
                turn: 360 * random(),
                scale,
              }),
            );
          }),
        ),
      ),
    ];
  },
};
