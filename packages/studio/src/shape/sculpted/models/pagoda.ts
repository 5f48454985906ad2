import { around, boxAt, frame, instances, merged, patch, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod, turned, wire } from "../pieces.js";

/** A square hipped roof whose corners turn up, about the origin: half its width and its rise. */
export function upturnedRoof(half: number, rise: number, lift = half * 0.16) {
  const height = (x: number, z: number) => {
    const m = Math.max(Math.abs(x), Math.abs(z));
    const corner = Math.abs(x * z);
    return rise * (1 - m) * (1.35 - 0.35 * m) * (1 - 0.3 * m) + lift * corner * corner * corner;
  };
  const crowd = (t: number) => {
    const s = 2 * t - 1;
    return s * (1.5 - 0.5 * s * s);
  };
  // Top and underside part upright, not along the normal: under a hip offsets would cross.
  const skin = (side: 1 | -1) =>
    patch(
      (u, v) => {
        const [x, z] = [crowd(side > 0 ? u : 1 - u), -crowd(v)];
        const thick = half * 0.045 * Math.sqrt(Math.max(0, (1 - x ** 4) * (1 - z ** 4)));
        return [half * x, height(x, z) + side * thick, half * z];
      },
      { u: 24, v: 24 },
    );
  const tiles = merged(skin(1), skin(-1));
  const ridge = wire(
    [0.15, 0.4, 0.65, 0.85, 1].map((t) => [half * t, height(t, t) + half * 0.045, half * t] as const),
    [half * 0.03, half * 0.035, half * 0.035, half * 0.035, half * 0.045],
    { sides: 10 },
  );
  return { tiles, ridges: instances(ridge, around(4)) };
}

/** Five storeys, each under a roof with upturned corners. */
export const pagoda: Model = {
  concept: "pagoda",
  aliases: [
    "japanese temple",
    "chinese temple",
    "buddhist temple",
    "chinese pagoda",
    "japanese pagoda",
    "shrine",
  ],
  realSize: 32,
  bestTurn: -30,
  roles: {
    walls: { colour: "#c8402c", material: "wood" },
    roofs: { colour: "#3f5a66", material: "clay" },
    ridges: { colour: "#2f444e", material: "clay" },
    panels: { colour: "#f7ecd6", material: "clay" },
    spire: { colour: "#e3b341", material: "gold" },
    base: { colour: "#b9b1a4", material: "stone" },
  },
  parts: () => {
    const storeys = [0, 1, 2, 3, 4].map((i) => ({ y: 1.0 + 2.35 * i, half: 2.0 - 0.22 * i }));
    const body = storeys.flatMap(({ y, half }) => [
      box([half * 1.72, 1.5, half * 1.72], [0, y + 0.7, 0], 0.04),
    ]);
    const frames = storeys.flatMap(({ y, half }) => [
      instances(
        merged(
          ...[-0.88, -0.3, 0.3, 0.88].map((x) =>
            boxAt([half * x, y + 0.75, half * 0.88], [0.17, 1.6, 0.17], 0.04, {}, 1),
          ),
          boxAt([0, y + 0.2, half * 0.98], [half * 2.3, 0.14, 0.14], 0.04, {}, 1),
          boxAt([0, y + 0.5, half * 1.12], [half * 2.3, 0.1, 0.1], 0.03, {}, 1),
          ...[-1.1, -0.55, 0, 0.55, 1.1].map((x) =>
            boxAt([half * x, y + 0.34, half * 1.12], [0.08, 0.34, 0.08], 0.02, {}, 1),
          ),
          boxAt([0, y + 1.45, half * 0.94], [half * 2.0, 0.18, 0.3], 0.05, {}, 1),
        ),
        around(4),
      ),
    ]);
    const roofs = storeys.map(({ y, half }) => {
      const { tiles, ridges } = upturnedRoof(half * 1.72, half * 0.5);
      const f = frame({ at: [0, y + 1.62, 0] });
      return { tiles: placed(tiles, f), ridges: placed(ridges, f) };
    });
    return [
      part("panels", merged(...body)),
      part("walls", merged(...frames)),
      part(
        "walls",
        merged(...storeys.map(({ y, half }) => box([half * 2.3, 0.14, half * 2.3], [0, y + 0.02, 0], 0.05))),
      ),
      part("roofs", merged(...roofs.map(({ tiles }) => tiles))),
      part("ridges", merged(...roofs.map(({ ridges }) => ridges))),
      part(
        "spire",
        merged(
          rod([0, 12.6, 0], [0, 16.2, 0], [0.14, 0.05], 12),
          ...[0, 1, 2, 3, 4].map((i) =>
            placed(torus(0.42 - 0.05 * i, 0.08, 32, 10), frame({ at: [0, 13.6 + 0.42 * i, 0] })),
          ),
          turned(
            [
              [0, 0],
              [0.5, 0, 0.05],
              [0.2, 0.5, 0.1],
              [0, 0.5],
            ],
            { at: [0, 12.6, 0] },
            24,
          ),
        ),
      ),
      part(
        "base",
        merged(
          box([5.6, 0.5, 5.6], [0, 0.25, 0], 0.1),
          box([5.0, 0.5, 5.0], [0, 0.75, 0], 0.1),
          box([1.5, 0.36, 0.8], [0, 0.18, 3.0], 0.06),
        ),
      ),
    ];
  },
};
