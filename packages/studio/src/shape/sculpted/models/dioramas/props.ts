import type { Mesh } from "../../../../geometry.js";
import { cos, radians, sin } from "../../../../math/exact.js";
import { ball, cornered, frame, merged, placed, type Vector, weave } from "../../../mesh/index.js";
import { type Part, part } from "../../model.js";
import { box, drum, rod, slab } from "../../pieces.js";

/** A thing that stands on a diorama: its meshes by role, about its own foot, at a size of one unit. */
export type Prop = readonly (readonly [role: string, mesh: Mesh])[];

export interface Stood {
  readonly at: Vector;
  readonly size: number;
  readonly turn: number;
}

/** Props where they stand, one part for each of their roles. */
export function stood(prop: Prop, places: readonly Stood[]): Part[] {
  if (places.length === 0) return [];
  return prop.map(([role, mesh]) =>
    part(role, merged(...places.map(({ at, size, turn }) => placed(mesh, frame({ at, scale: size, turn }))))),
  );
}

/** A cone of boughs with a sagging foot: so few triangles that a wood of them is cheap. */
function cone(y: number, radius: number, high: number): Mesh {
  const into = weave();
  const sides = 11;
  const long = Math.sqrt(high * high + radius * radius);
  const [flat, up] = [high / long, radius / long];
  for (let n = 0; n < sides; n++) {
    const at = (turn: number, r: number, h: number, normal: Vector) =>
      into.vertex([r * sin(radians(turn)), y + h, r * cos(radians(turn))], normal);
    const out = (turn: number): Vector => [flat * sin(radians(turn)), up, flat * cos(radians(turn))];
    const [s, t] = [(360 * n) / sides, (360 * (n + 1)) / sides];
    into.triangle(
      at(s, radius, 0, out(s)),
      at(t, radius, 0, out(t)),
      at((s + t) / 2, 0, high, out((s + t) / 2)),
    );
    const down: Vector = [0, -1, 0];
    into.triangle(at(t, radius, 0, down), at(s, radius, 0, down), at(0, 0, 0.04, down));
  }
  return into.mesh();
}

/** A box with sharp edges. */
export function crate([w, h, d]: Vector, [x, y, z]: Vector): Mesh {
  const into = weave();
  const face = (u: Vector, v: Vector, out: Vector) => {
    const corner = (a: number, b: number) =>
      into.vertex(
        [
          x + out[0] * w * 0.5 + (a * u[0] + b * v[0]) * w * 0.5,
          y + out[1] * h * 0.5 + (a * u[1] + b * v[1]) * h * 0.5,
          z + out[2] * d * 0.5 + (a * u[2] + b * v[2]) * d * 0.5,
        ],
        out,
      );
    into.quad(corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1));
  };
  face([1, 0, 0], [0, 1, 0], [0, 0, 1]);
  face([-1, 0, 0], [0, 1, 0], [0, 0, -1]);
  face([0, 0, -1], [0, 1, 0], [1, 0, 0]);
  face([0, 0, 1], [0, 1, 0], [-1, 0, 0]);
  face([1, 0, 0], [0, 0, -1], [0, 1, 0]);
  face([1, 0, 0], [0, 0, 1], [0, -1, 0]);
  return into.mesh();
}

export const FIR: Prop = [
  ["needles", merged(cone(0.16, 0.3, 0.38), cone(0.38, 0.24, 0.34), cone(0.6, 0.17, 0.36))],
  ["trunk", crate([0.09, 0.26, 0.09], [0, 0.08, 0])],
];

/** A fir whose lowest boughs alone show green. */
export const SNOWY_FIR: Prop = [
  ["needles", cone(0.16, 0.3, 0.38)],
  ["snow", merged(cone(0.24, 0.27, 0.3), cone(0.42, 0.24, 0.3), cone(0.6, 0.17, 0.36))],
  ["trunk", crate([0.09, 0.26, 0.09], [0, 0.08, 0])],
];

export const LEAFY: Prop = [
  [
    "leaves",
    merged(
      ...(
        [
          [0, 0.66, 0, 0.27],
          [0.17, 0.55, 0.06, 0.2],
          [-0.16, 0.56, 0.02, 0.2],
          [0.02, 0.54, -0.17, 0.19],
          [-0.02, 0.83, 0.02, 0.19],
        ] as const
      ).map(([x, y, z, r]) => placed(ball(r, 10), frame({ at: [x, y, z] }))),
    ),
  ],
  ["trunk", crate([0.1, 0.56, 0.1], [0, 0.22, 0])],
];

export const PALM: Prop = [
  [
    "leaves",
    merged(
      ...Array.from({ length: 7 }, (_, n) =>
        placed(
          merged(
            placed(ball([0.21, 0.035, 0.08], 8), frame({ at: [0.18, 0.03, 0], roll: 8 })),
            placed(ball([0.15, 0.03, 0.06], 8), frame({ at: [0.4, -0.03, 0], roll: -38 })),
          ),
          frame({ at: [0.14, 0.92, 0], turn: n * 51.4 + (n % 2) * 9 }),
        ),
      ),
    ),
  ],
  [
    "trunk",
    merged(
      rod([0, -0.05, 0], [0.03, 0.35, 0], [0.055, 0.045], 6),
      rod([0.03, 0.33, 0], [0.09, 0.66, 0], [0.045, 0.038], 6),
      rod([0.09, 0.64, 0], [0.14, 0.93, 0], [0.038, 0.034], 6),
    ),
  ],
];

export const CACTUS: Prop = [
  [
    "leaves",
    merged(
      rod([0, -0.05, 0], [0, 0.9, 0], 0.12, 12),
      placed(ball(0.12, 14), frame({ at: [0, 0.9, 0] })),
      rod([0.05, 0.36, 0], [0.3, 0.4, 0], 0.075, 10),
      rod([0.3, 0.36, 0], [0.3, 0.66, 0], 0.075, 10),
      placed(ball(0.075, 12), frame({ at: [0.3, 0.66, 0] })),
      rod([-0.05, 0.5, 0], [-0.26, 0.53, 0], 0.065, 10),
      rod([-0.26, 0.5, 0], [-0.26, 0.76, 0], 0.065, 10),
      placed(ball(0.065, 12), frame({ at: [-0.26, 0.76, 0] })),
    ),
  ],
];

/** The gable end of a roof or of what is under it, as an outline. */
function gable(half: number, low: number, high: number): Mesh {
  return slab(
    cornered(
      [
        [-half, low],
        [half, low],
        [0, high],
      ],
      true,
    ),
    1.08,
    0.01,
  );
}

export const COTTAGE: Prop = [
  ["walls", box([0.84, 0.76, 0.9], [0, 0.06, 0], 0.01)],
  ["roof", merged(gable(0.58, 0.36, 0.86), box([0.14, 0.4, 0.14], [0.26, 0.66, -0.22], 0.01))],
  [
    "trunk",
    merged(
      box([0.2, 0.36, 0.05], [0, 0.16, 0.46], 0.01),
      box([0.05, 0.16, 0.18], [0.43, 0.18, 0.15], 0.01),
      box([0.05, 0.16, 0.18], [0.43, 0.18, -0.2], 0.01),
    ),
  ],
];

/** Balls that make one cloud, a unit long. */
export const CLOUD: Prop = [
  [
    "cloud",
    merged(
      ...(
        [
          [0, 0.06, 0, 0.24],
          [-0.26, 0, 0.02, 0.17],
          [0.27, 0, 0.02, 0.18],
          [0.12, 0.14, -0.06, 0.17],
          [-0.12, 0.12, 0.06, 0.16],
          [0.44, -0.05, 0, 0.1],
          [-0.42, -0.05, 0, 0.1],
        ] as const
      ).map(([x, y, z, r]) => placed(ball(r, 14), frame({ at: [x, y, z] }))),
    ),
  ],
];

export const BOAT: Prop = [
  [
    "roof",
    merged(
      placed(ball([0.5, 0.16, 0.2], 20), frame({ at: [0, 0.02, 0] })),
      drum(0.03, 0.9, { at: [0.04, 0.5, 0] }, 0.01, 10),
    ),
  ],
  [
    "cloud",
    slab(
      cornered(
        [
          [0.09, 0.2],
          [0.46, 0.22],
          [0.09, 0.92],
        ],
        true,
      ),
      0.03,
      0.01,
    ),
  ],
];

/** A stone, longer than it is high. */
export const STONE: Prop = [["rock", placed(ball([0.5, 0.34, 0.42], 10), frame({ at: [0, 0.1, 0] }))]];
