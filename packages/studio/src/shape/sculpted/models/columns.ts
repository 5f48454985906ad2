import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, mirrored, patch, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, turned, wire } from "../pieces.js";

const FLUTES = 20;

/** Decimetres: fluted, with the scrolls of the Ionic order. */
export const column: Model = {
  concept: "column",
  aliases: [
    "pillar",
    "stone column",
    "marble column",
    "stone pillar",
    "greek column",
    "roman column",
    "doric column",
    "ionic column",
    "columns",
    "pillars",
  ],
  realSize: 3.6,
  bestTurn: -26,
  top: { y: 36, halfWidth: 4.2, halfDepth: 4.2 },
  roles: {
    shaft: { colour: "#f0ebe0", material: "clay" },
    capital: { colour: "#f0ebe0", material: "clay", follows: 1 },
    base: { colour: "#ddd6c8", material: "clay", follows: 0.92 },
  },
  parts: () => {
    const shaft = patch(
      (u, v) => {
        const a = radians(360 * u);
        // Swells a little below the middle, as the Greeks built it.
        const r = 3.1 - 0.55 * v * v;
        const ends = Math.min(1, Math.min(v, 1 - v) * 26);
        const flute = 0.24 * ends * Math.abs(sin((a * FLUTES) / 2));
        return [(r - flute) * sin(a), 4.4 + 26 * v, (r - flute) * cos(a)];
      },
      { u: 240, v: 40, aroundU: true },
    );
    const scroll = wire(
      Array.from({ length: 26 }, (_, i) => {
        const [a, r] = [radians(90 - 30 * i), 1.75 - 0.058 * i];
        return [3.5 + r * cos(a), 32.2 + r * sin(a), 0] as const;
      }),
      Array.from({ length: 26 }, (_, i) => 0.4 - 0.007 * i),
      { steps: 3 },
    );
    const volute = merged(
      scroll,
      turned(
        [
          [0, -0.2],
          [1.6, -0.2, 0.1],
          [1.6, 0.2, 0.1],
          [0, 0.2],
        ],
        { ...AHEAD, at: [3.5, 32.2, -0.3] },
        40,
      ),
    );
    const ends = [2.9, -2.9].map((z) =>
      placed(mirrored(volute), frame({ at: [0, 0, z], turn: z > 0 ? 0 : 180 })),
    );
    return [
      part("shaft", shaft),
      part(
        "capital",
        merged(
          turned(
            [
              [0, 30],
              [2.6, 30, 0.1],
              [2.9, 30.5, 0.25],
              [2.7, 30.9, 0.1],
              [3.6, 32.6, 0.8],
              [0, 32.6],
            ],
            {},
          ),
          box([7, 1.9, 5.8], [0, 33, 0], 0.3),
          mirrored(
            turned(
              [
                [0, -2.9],
                [1.5, -2.9, 0.3],
                [1.1, 0, 1],
                [1.5, 2.9, 0.3],
                [0, 2.9],
              ],
              { ...AHEAD, at: [3.5, 32.2, 0] },
              40,
            ),
          ),
          ...ends,
          box([9.4, 1.5, 8], [0, 34.7, 0], 0.3),
          box([10, 0.9, 8.6], [0, 35.6, 0], 0.25),
        ),
      ),
      part(
        "base",
        merged(
          box([9.4, 1.8, 9.4], [0, 0.9, 0], 0.3),
          turned(
            [
              [0, 1.6],
              [4.4, 1.6, 0.6],
              [4.4, 2.9, 0.6],
              [3.4, 3.1, 0.2],
              [3.4, 3.5, 0.2],
              [3.8, 3.6, 0.4],
              [3.8, 4.4, 0.4],
              [0, 4.4],
            ],
            {},
          ),
        ),
      ),
    ];
  },
};

const STONES = 13;

/** Decimetres: a round arch of cut stones on two piers, a gap to walk through. */
export const arch: Model = {
  concept: "arch",
  aliases: ["stone arch", "archway", "arches", "arched gateway", "stone archway", "roman arch"],
  realSize: 4.4,
  bestTurn: -24,
  under: { height: 24, halfWidth: 9, halfDepth: 5 },
  roles: {
    stones: { colour: "#dccfb6", material: "clay" },
    piers: { colour: "#cfc1a6", material: "clay", follows: 0.95 },
    trim: { colour: "#efe6d3", material: "clay", follows: 1.06 },
  },
  parts: () => {
    const wedge = (i: number) => {
      const degrees = -90 + (180 * (i + 0.5)) / STONES;
      const key = i === (STONES - 1) / 2;
      const width = 2 * 13.3 * sin(radians(90 / STONES)) * 1.0;
      return box(
        [width, key ? 9 : 7.4, key ? 11.4 : 10],
        {
          at: [13.6 * sin(radians(degrees)), 22 + 13.6 * cos(radians(degrees)), 0],
          roll: -degrees,
        },
        0.45,
      );
    };
    const courses = Array.from({ length: 5 }, (_, i) =>
      i % 2
        ? merged(box([4, 4, 10], [-3.9, 2.4 + 4 * i, 0], 0.4), box([4, 4, 10], [0.1, 2.4 + 4 * i, 0], 0.4))
        : box([8, 4, 10], [-1.9, 2.4 + 4 * i, 0], 0.4),
    ).map((mesh) => placed(mesh, frame({ at: [15.5, 0, 0] })));
    return [
      part("stones", merged(...Array.from({ length: STONES }, (_, i) => wedge(i)).filter((_, i) => i !== 6))),
      part("piers", mirrored(merged(...courses))),
      part(
        "trim",
        merged(
          wedge(6),
          mirrored(box([9.6, 1.8, 11.6], [13.6, 21.2, 0], 0.5)),
          mirrored(box([9.8, 1.6, 12], [13.6, 0.8, 0], 0.5)),
        ),
      ),
    ];
  },
};
