import { frame, type Vector } from "../mesh/index.js";
import { cut, ellipsoid, type Gesture, halfSpace, limb, paint, put, type Solid } from "../solid/index.js";

/** How a hoofed animal holds its legs. */
export interface Gait {
  readonly legs: readonly Solid[];
  /** Where hooves stand, and how far their tips are lowered. */
  readonly hooves: readonly { readonly at: Vector; readonly nod: number }[];
}

export interface HoofedForm {
  /** Half the distance between left and right. */
  readonly x: number;
  /** Where the fore and hind hooves stand, ahead of the middle: right, then left. */
  readonly fore: readonly [number, number];
  readonly hind: readonly [number, number];
  /** Where the legs join the body: its height, and ahead of the middle. */
  readonly height: number;
  readonly joins: readonly [fore: number, hind: number];
  /** Radii at the body, at the knee, and between knee and hoof. */
  readonly radii: readonly [number, number, number];
  /** Radius of a hoof. */
  readonly hoof: number;
}

/** Four legs on y = 0: forelegs straight with a knee, hind legs bent at the hock. */
export function standing({ x, fore, hind, height: h, joins, radii, hoof }: HoofedForm): Gait {
  const [top, knee, shank] = radii;
  const low = hoof * 1.75;
  const foreleg = (s: number, z: number): Solid => {
    const lean = z - joins[0];
    return limb(
      [
        [x * 0.92 * s, h, joins[0]],
        [x * s, h * 0.68, joins[0] + lean * 0.4 + 0.06],
        [x * s, h * 0.5, joins[0] + lean * 0.6 + 0.06],
        [x * s, h * 0.27, z - 0.08],
        [x * s, low, z],
      ],
      [top, knee * 1.22, knee, shank, shank * 1.2],
    );
  };
  const hindLeg = (s: number, z: number): Solid =>
    limb(
      [
        [x * 0.92 * s, h, joins[1]],
        [x * 1.05 * s, h * 0.75, (joins[1] + z) / 2 + 0.35],
        [x * s, h * 0.5, z - 0.25],
        [x * s, h * 0.27, z - 0.2],
        [x * s, low, z],
      ],
      [top * 1.3, knee * 1.7, knee * 1.04, shank * 1.05, shank * 1.2],
    );
  const ways = [
    [1, fore[0]],
    [-1, fore[1]],
    [1, hind[0]],
    [-1, hind[1]],
  ] as const;
  return {
    legs: ways.map(([s, z], i) => (i < 2 ? foreleg(s, z) : hindLeg(s, z))),
    hooves: ways.map(([s, z]) => ({ at: [x * s, hoof * 0.92, z + hoof * 0.4] as const, nod: 0 })),
  };
}

/** Legs and hooves put on a body. A hoof widens to its sole, which is flat on the ground. */
export function onHooves({ legs, hooves }: Gait, radius: number): Gesture[] {
  const hoof = (at: Vector, nod: number) =>
    limb(
      [
        [0, radius * 0.65, -radius * 0.35],
        [0, -radius * 0.05, radius * 0.13],
      ],
      [radius * 0.87, radius],
      frame({ at, nod }),
    );
  return [
    ...legs.map((leg) => put(leg, 0.5)),
    ...hooves.map(({ at, nod }) => put(hoof(at, nod), 0.12)),
    cut(halfSpace([0, 0, 0], [0, 1, 0]), 0.05),
  ];
}

/** The horn of hooves, painted. */
export function hoofPaint(role: string, { hooves }: Gait, radius: number): Gesture[] {
  return hooves.map(({ at, nod }) =>
    paint(
      role,
      ellipsoid([radius * 1.75, radius * 1.2, radius * 1.95], {
        in: frame({ at, nod }),
        at: [0, -radius * 0.3, 0],
      }),
    ),
  );
}
