import { cos, radians, sin } from "../../../math/exact.js";
import {
  around,
  ball,
  boundsOf,
  type Frame,
  frame,
  instances,
  merged,
  patch,
  placed,
  simplified,
  tube,
} from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, type Part, part } from "../model.js";

/** Where blooms sit: how far out (degrees from upright), about the stem, and of which colour. */
const BLOOMS = [
  [0, 0, 0],
  [30, 10, 1],
  [30, 82, 2],
  [30, 154, 0],
  [30, 226, 1],
  [30, 298, 2],
  [56, 46, 0],
  [56, 110, 1],
  [56, 180, 2],
  [56, 250, 0],
  [56, 322, 1],
] as const;
const ROLES = ["pink blooms", "yellow blooms", "white blooms"] as const;

/** Where a bloom sits: on a dome over the paper. */
function seatOf([lean, about]: readonly [number, number, number]): Frame {
  return frame({ in: frame({ at: [0, 19, 0], turn: about, nod: lean }), at: [0, 11.4, 0] });
}

/** What goes around the blooms: leaves, paper and a ribbon. */
function wrapped(): Part[] {
  const leafy = Array.from({ length: 12 }, (_, i) =>
    frame({
      in: frame({ at: [0, 20, 0], turn: 30 * i + 12, nod: 44 + 14 * (i % 2) }),
      at: [0, 7, 0],
      nod: -70,
    }),
  );
  const paper = patch(
    (u, v) => {
      const a = radians(360 * u);
      const t = (1 - cos(radians(360 * v))) / 2;
      const out = 0.14 * sin(radians(360 * v));
      const y = 1 + 24 * t + (t > 0.6 ? (t - 0.6) * 6 * cos(7 * a) : 0);
      const r = (y < 9 ? 1.9 + 0.16 * (9 - y) : 1.9 + 0.62 * (y - 9)) + out;
      return [r * sin(a), y, r * cos(a)];
    },
    { u: 112, v: 48, aroundU: true },
  );
  const loop = (s: 1 | -1) =>
    tube(
      [
        [0, 9, 2.4],
        [s * 2.6, 11, 3],
        [s * 4.6, 9.6, 2.8],
        [s * 2.6, 8.2, 3],
        [0, 9, 2.4],
      ],
      0.55,
      { sides: 14 },
    );
  return [
    part("leaves", instances(blade({ length: 7, width: 3, droop: 0.2, fold: 0.14 }), leafy)),
    part("paper", paper),
    part(
      "ribbon",
      merged(
        tube(
          [
            [2.2, 9, 0],
            [0, 9, 2.2],
            [-2.2, 9, 0],
            [0, 9, -2.2],
          ],
          0.6,
          { closed: true },
        ),
        loop(1),
        loop(-1),
        tube(
          [
            [0, 9, 2.5],
            [1, 6, 3.2],
            [1.6, 3.2, 3.4],
          ],
          0.5,
        ),
        tube(
          [
            [0, 9, 2.5],
            [-1, 6.4, 3.2],
            [-1.8, 4, 3.2],
          ],
          0.5,
        ),
      ),
    ),
  ];
}

const WRAPPING: Model["roles"] = {
  paper: { colour: "#e9d3b0", material: "matte plastic" },
  ribbon: { colour: "#c63d5e", material: "fabric" },
  leaves: { colour: "#5c9f4a", material: "matte plastic" },
};

/** A bouquet of one kind of flower, whose blooms are those of its own model; `nod`: how far that bows its head. */
export function bouquetOf(flower: Model, nod: number, others: readonly string[] = []): Model {
  const blooming = Object.keys(flower.roles).filter((role) => role !== "stem" && role !== "leaves");
  const many = flower.aliases.find((alias) => alias.endsWith("s")) ?? `${flower.concept}s`;
  const words = [...new Set([many, ...others, flower.concept])];
  return {
    concept: `bouquet of ${many}`,
    aliases: words.flatMap((word) => [`bouquet of ${word}`, `bunch of ${word}`, `${word} bouquet`]).slice(1),
    realSize: 0.42,
    bestTurn: 0,
    roles: { ...Object.fromEntries(blooming.map((role) => [role, flower.roles[role]!])), ...WRAPPING },
    parts: (coarseness) => {
      const heads = flower.parts(coarseness).filter(({ role }) => blooming.includes(role));
      const whole = heads.reduce((sum, { mesh }) => sum + mesh.indices.length, 0);
      const upright = heads.map(({ role, mesh }) => {
        const share = Math.max(240, (MOST_TRIANGLES * mesh.indices.length) / whole);
        return part(role, placed(simplified(mesh, share, CELL), frame({ nod: -nod })));
      });
      const { min, max } = boundsOf(upright.map(({ mesh }) => mesh));
      const scale = HEAD / Math.max(max[0] - min[0], max[2] - min[2], (max[1] - min[1]) * 0.86);
      const seated = frame({
        scale,
        at: [(-scale * (min[0] + max[0])) / 2, -scale * min[1] - 0.4, (-scale * (min[2] + max[2])) / 2],
      });
      const seats = BLOOMS.map(seatOf);
      return [
        ...upright.map(({ role, mesh }) => part(role, instances(placed(mesh, seated), seats))),
        ...wrapped(),
      ];
    },
  };
}

/** A bloom is seen small: it has at most so many triangles, gathered in cells that begin with this side. */
const MOST_TRIANGLES = 2450;
const CELL = 0.08;
/** The width of a bloom. */
const HEAD = 7.2;

/** Centimetres: flowers in paper, tied with a ribbon. */
export const bouquet: Model = {
  concept: "bouquet",
  aliases: ["bouquet of flowers", "bunch of flowers", "flower bouquet", "posy", "flower bunch"],
  realSize: 0.42,
  bestTurn: 0,
  roles: {
    "pink blooms": { colour: "#f0678f", material: "clay" },
    "yellow blooms": { colour: "#ffc94d", material: "clay", follows: 1.12 },
    "white blooms": { colour: "#fff6ee", material: "clay", follows: 0.88 },
    hearts: { colour: "#e08a2c", material: "clay" },
    leaves: { colour: "#5c9f4a", material: "matte plastic" },
    paper: { colour: "#e9d3b0", material: "matte plastic" },
    ribbon: { colour: "#c63d5e", material: "fabric" },
  },
  parts: () => {
    const seat = seatOf;
    const petal = placed(ball([1.25, 0.26, 1.7], 14), frame({ at: [0, 0.1, 1.7], nod: -10 }));
    const bloom = merged(
      instances(placed(petal, frame({ at: [0, 0.2, 0.3], nod: -14 })), around(7)),
      instances(placed(petal, frame({ at: [0, 0.5, 0.2], nod: -46, scale: 0.72 })), around(6, undefined, 25)),
    );
    const heads = (colour: number) => BLOOMS.filter((b) => b[2] === colour).map(seat);
    return [
      ...ROLES.map((role, k) => part(role, instances(bloom, heads(k)))),
      part(
        "hearts",
        instances(
          ball([0.95, 0.7, 0.95], 18),
          BLOOMS.map((b) => frame({ in: seat(b), at: [0, 1, 0] })),
        ),
      ),
      ...wrapped(),
    ];
  },
};
