import { cos, radians, sin } from "../../../math/exact.js";
import { lengthOf, minus, smoothWay, unit, type Vector, weave } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const HOOK: readonly Vector[] = [
  [0, 0, 0],
  [0, 4, 0],
  [0, 8.6, 0],
  [0.5, 10.4, 0],
  [1.9, 11.5, 0],
  [3.5, 10.9, 0],
  [4.2, 9.2, 0],
  [4.1, 7.8, 0],
];
const AROUND = 48;
const R = 0.72;

/** The skin of the cane in stripes that wind about it: every other eighth, `odd` or even, with round ends. */
function stripes(odd: 0 | 1) {
  const way = smoothWay(
    HOOK.map((at) => ({ at, radius: R })),
    false,
    14,
  ).map(({ at }) => at);
  const woven = weave();
  const rings: { centre: Vector; along: Vector; size: number; lean: number; run: number }[] = [];
  let run = 0;
  for (const [i, centre] of way.entries()) {
    const [a, b] = [way[Math.max(0, i - 1)]!, way[Math.min(way.length - 1, i + 1)]!];
    const along = unit(minus(b, a));
    if (i > 0) run += lengthOf(minus(centre, way[i - 1]!));
    const end = i === 0 ? -1 : i === way.length - 1 ? 1 : 0;
    const cap = (angle: number) => ({
      centre: [
        centre[0] + along[0] * end * R * sin(radians(angle)),
        centre[1] + along[1] * end * R * sin(radians(angle)),
        0,
      ] as Vector,
      along,
      size: R * (angle === 90 ? 0 : cos(radians(angle))),
      lean: end * sin(radians(angle)),
      run: run + end * R * sin(radians(angle)),
    });
    const caps = end === 0 ? [] : [18, 36, 54, 72, 90].map(cap);
    const ring = { centre, along, size: R, lean: 0, run };
    rings.push(...(end < 0 ? [...caps.reverse(), ring] : [ring, ...caps]));
  }
  const vertex = ({ centre, along, size, lean, run: at }: (typeof rings)[number], k: number) => {
    const a = radians((360 * k) / AROUND + at * 62);
    // Across lies in the plane of the hook, the other axis is z.
    const [c, s] = [cos(a), sin(a)];
    const flat = Math.sqrt(1 - lean * lean);
    const out: Vector = [along[1] * c, -along[0] * c, s];
    return woven.vertex(
      [centre[0] + out[0] * size, centre[1] + out[1] * size, out[2] * size],
      [out[0] * flat + along[0] * lean, out[1] * flat + along[1] * lean, out[2] * flat],
    );
  };
  for (let i = 0; i + 1 < rings.length; i++) {
    for (let k = 0; k < AROUND; k++) {
      const wide = k % 16 < 9 ? 1 : 0;
      if (wide !== odd) continue;
      woven.quad(
        vertex(rings[i]!, k),
        vertex(rings[i + 1]!, k),
        vertex(rings[i + 1]!, k + 1),
        vertex(rings[i]!, k + 1),
      );
    }
  }
  return woven.mesh();
}

/** Centimetres: upright, its hook to the right. */
export const candyCane: Model = {
  concept: "candy cane",
  aliases: ["candycane", "christmas candy cane", "peppermint stick"],
  realSize: 0.14,
  bestTurn: -12,
  lies: true,
  roles: {
    candy: { colour: "#fdfaf4", material: "plastic" },
    stripes: { colour: "#d8262f", material: "plastic" },
  },
  parts: () => [part("candy", stripes(1)), part("stripes", stripes(0))],
};
