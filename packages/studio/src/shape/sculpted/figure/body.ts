import { frame, placed, roundedRectangle, torus, type Vector } from "../../mesh/index.js";
import {
  blended,
  block,
  cut,
  ellipsoid,
  type Gesture,
  halfSpace,
  limb,
  paint,
  put,
} from "../../solid/index.js";
import { sides } from "../face.js";
import { type Part, part } from "../model.js";
import { slab } from "../pieces.js";
import type { Outfit } from "./look.js";
import { type Arm, HEAD, type Leg, type Pose, SKULL } from "./pose.js";

const TRUNK: readonly Gesture[] = [
  put(ellipsoid([1.7, 2.3, 1.15], { at: [0, 8.6, 0] })),
  put(block([2.9, 3.4, 1.9], 0.9, { at: [0, 6.9, 0] }), 0.8),
  put(ellipsoid([0.9, 0.5, 0.8], { at: [0, 10.7, 0] }), 0.5),
];
/** Where a short sleeve ends, from shoulder to elbow and on to the wrist. */
const SHORT_SLEEVE = 0.8;
/** Where a top ends over trousers, and where it goes into a waistband. */
const HEMS = { loose: 6.1, tucked: 6.9 } as const;

/** Trunk, sleeves, legs and shoes in an outfit. */
export function clothes(pose: Pose, outfit: Outfit, fine: number): Part[] {
  // Wide cloth has few details.
  const cell = outfit.legwear === "gown" ? 1.2 * fine : fine;
  const { top, legs, legwear } = outfit;
  // A jacket's hem cuts what hangs above it, not the trousers below.
  const oneRole = top === legs && outfit.hem === undefined;
  const marks = outfit.marks?.() ?? [];
  const sleeves = pose.arms.flatMap((arm) => sleeve(arm, outfit));
  const coat = outfit.hem === undefined ? [] : coatTails(pose, outfit.hem);
  const lower = lowerGarment(pose, outfit);
  const trunk = [...TRUNK, ...sleeves, ...coat];
  const legMarks = outfit.legMarks?.() ?? [];
  const dressed = oneRole
    ? blended(top, [...trunk, ...lower, ...marks, ...legMarks], { cell })
    : [
        ...blended(top, [...trunk, ...hemOf(outfit), ...marks], { cell }),
        ...(lower.length > 0 ? blended(legs, [...lower, ...legMarks], { cell }) : []),
      ];
  const hidden = legwear === "trousers" || legwear === "gown";
  const bare = hidden ? [] : bareLegs(pose, cell);
  const forearms = outfit.sleeves === "short" ? pose.arms.flatMap((arm) => forearm(arm, cell)) : [];
  return [
    ...dressed,
    ...trimmings(outfit),
    ...bare,
    ...forearms,
    ...pose.legs.flatMap((leg) => shoe(leg, cell)),
  ];
}

/** A top's lower edge where it is seen. */
function hemOf({ waist }: Outfit): Gesture[] {
  return waist === undefined ? [] : [cut(halfSpace([0, HEMS[waist], 0], [0, 1, 0]), 0.12)];
}

/** Collar and waistband. */
function trimmings({ top, legs, collar, waist }: Outfit): Part[] {
  const band = () => slab(roundedRectangle(3.3, 2.24, 1.1), 0.44, 0.16, { at: [0, HEMS.tucked, 0], nod: 90 });
  const ring = () => placed(torus(0.84, 0.2, 40, 14), frame({ at: [0, 10.72, 0.06], nod: 12 }));
  return [...(collar ? [part(top, ring())] : []), ...(waist === "tucked" ? [part(legs, band())] : [])];
}

/** Trunk and sleeves alone, with bare forearms where the sleeves are short. */
export function trunk(pose: Pose, outfit: Outfit, cell: number): Part[] {
  const sleeves = pose.arms.flatMap((arm) => sleeve(arm, outfit));
  const forearms = outfit.sleeves === "short" ? pose.arms.flatMap((arm) => forearm(arm, cell)) : [];
  return [...blended(outfit.top, [...TRUNK, ...sleeves, ...(outfit.marks?.() ?? [])], { cell }), ...forearms];
}

/** A sleeve with its cuff. */
function sleeve({ shoulder, elbow, wrist }: Arm, { sleeves }: Outfit): Gesture[] {
  if (sleeves === "long")
    return [
      put(limb([shoulder, elbow, wrist], [0.74, 0.62, 0.56]), 0.3),
      put(limb([toward(elbow, wrist, 0.86), wrist], [0.6, 0.6]), 0.05),
    ];
  const end = toward(shoulder, elbow, SHORT_SLEEVE);
  return [
    put(limb([shoulder, end], [0.76, 0.7]), 0.3),
    put(limb([toward(shoulder, elbow, SHORT_SLEEVE - 0.06), end], [0.75, 0.75]), 0.05),
  ];
}

function forearm({ shoulder, elbow, wrist }: Arm, cell: number): Part[] {
  return blended("skin", [put(limb([shoulder, elbow, wrist], [0.56, 0.52, 0.44]))], { cell: cell * 0.9 });
}

function lowerGarment({ legs }: Pose, { legwear }: Outfit): Gesture[] {
  const hips = put(block([2.8, 1.9, 1.84], 0.85, { at: [0, 6.1, 0] }));
  const [first] = legs;
  const sitting = first.knee[1] > 4.5;
  switch (legwear) {
    case "trousers":
      return [
        hips,
        ...legs.map(({ hip, knee, ankle }) => put(limb([hip, knee, ankle], [0.88, 0.72, 0.66]), 0.3)),
        ...legs.map(({ knee, ankle }) => put(limb([toward(knee, ankle, 0.88), ankle], [0.71, 0.72]), 0.05)),
      ];
    case "shorts":
      return [
        hips,
        ...legs.map(({ hip, knee }) => put(limb([hip, toward(hip, knee, 0.85)], [0.92, 0.92]), 0.3)),
      ];
    case "skirt":
      return sitting
        ? [hips, ...legs.map(({ hip, knee }) => put(limb([hip, knee], [1.05, 1.0]), 0.9))]
        : [hips, ...bell(3.1, 2.15)];
    case "gown":
      return sitting
        ? [hips, ...legs.map(({ hip, knee, ankle }) => put(limb([hip, knee, ankle], [1.1, 1.05, 1.15]), 0.9))]
        : [hips, ...bell(0.25, 2.55)];
  }
}

/** A skirt that widens to its hem. */
function bell(hem: number, radius: number): Gesture[] {
  return [
    put(
      limb(
        [
          [0, 7.0, 0],
          [0, hem, 0],
        ],
        [1.15, radius],
      ),
      0.5,
    ),
    cut(halfSpace([0, hem, 0], [0, 1, 0]), 0.25),
  ];
}

function coatTails({ legs }: Pose, hem: number): Gesture[] {
  const [first] = legs;
  if (first.knee[1] > 4.5) return [put(block([3.3, 1.9, 2.2], 0.9, { at: [0, 6.0, -0.05] }), 0.6)];
  return [
    put(
      limb(
        [
          [0, 7.2, -0.05],
          [0, hem + 0.6, -0.05],
        ],
        [1.45, 1.75],
      ),
      0.8,
    ),
    cut(halfSpace([0, hem, 0], [0, 1, 0]), 0.15),
  ];
}

function bareLegs({ legs }: Pose, cell: number): Part[] {
  return legs.flatMap(({ hip, knee, ankle }) =>
    blended("skin", [put(limb([hip, knee, ankle], [0.72, 0.6, 0.52]))], { cell: cell * 0.9 }),
  );
}

function shoe({ ball, heel, ankle }: Leg, cell: number): Part[] {
  const side = ball[0] < 0 ? -1 : 1;
  const sole = heel[1] - 0.6;
  return blended(
    "shoes",
    [
      put(ellipsoid([0.82, 0.66, 1.35], { at: ball, turn: 10 * side })),
      put(ellipsoid([0.72, 0.7, 0.75], { at: heel }), 0.4),
      put(limb([heel, ankle], [0.66, 0.62]), 0.3),
      cut(halfSpace([0, sole, 0], [0, 1, 0]), 0.15),
      paint("soles", block([12, 0.62, 12], 0.05, { at: [ball[0], sole, ball[2]] })),
    ],
    { cell: cell * 0.8 },
  );
}

function toward(from: Vector, to: Vector, share: number): Vector {
  return [0, 1, 2].map((i) => from[i]! + (to[i]! - from[i]!) * share) as [number, number, number];
}

/** Head, neck and hands. */
export function skin(pose: Pose, cell: number): Part[] {
  return [...hands(pose, cell), ...face(cell * 0.85)];
}

export function hands(pose: Pose, cell: number): Part[] {
  return pose.arms.flatMap((arm) => hand(arm, cell * 0.7));
}

function hand({ wrist, hand: at, thumb, open }: Arm, cell: number): Part[] {
  const [x, y, z] = at;
  const fingers = open
    ? [-0.42, -0.14, 0.14, 0.42].map((aside) =>
        put(
          limb(
            [
              [x + aside, y + 0.4, z + 0.03],
              [x - 0.08 + aside * 1.75, y + 1.3 - Math.abs(aside) * 0.55, z + 0.06],
            ],
            [0.19, 0.16],
          ),
          0.12,
        ),
      )
    : [put(ellipsoid([0.5, 0.5, 0.4], { at: [x + 0.04, y - 0.35, z + 0.05] }), 0.2)];
  return blended(
    "skin",
    [
      put(ellipsoid([0.58, 0.66, 0.42], { at })),
      put(limb([at, thumb], [0.3, 0.22]), 0.2),
      put(limb([wrist, at], [0.46, 0.45]), 0.2),
      ...fingers,
    ],
    { cell },
  );
}

function face(cell: number): Part[] {
  return blended(
    "skin",
    [
      put(ellipsoid(SKULL, { in: HEAD })),
      put(ellipsoid([1.3, 1.0, 1.2], { in: HEAD, at: [0, -0.95, 0.25] }), 0.7),
      ...sides((s) => [put(ellipsoid([0.3, 0.45, 0.36], { in: HEAD, at: [1.72 * s, -0.1, 0] }), 0.12)]),
      put(
        limb(
          [
            [0, 10.7, 0],
            [0, 11.9, 0],
          ],
          [0.72, 0.7],
        ),
        0.3,
      ),
      put(ellipsoid([0.24, 0.26, 0.3], { in: HEAD, at: [0, -0.28, 1.72] }), 0.18),
      ...sides((s) => [
        paint("cheeks", ellipsoid([0.34, 0.26, 0.5], { in: HEAD, at: [0.98 * s, -0.66, 1.35] })),
      ]),
    ],
    { cell },
  );
}
