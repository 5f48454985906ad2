import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import type { Part, RoleSpec } from "../model.js";
import { ears } from "./beast-ears.js";
import type { BeastKind } from "./beast-kinds.js";
import { both } from "./beast-limbs.js";
import { grown, PAINTED } from "./beast-marks.js";
import { MUZZLES, noseOf } from "./beast-muzzle.js";
import { HEAD, SKULL } from "./pose.js";

/** The roles of such a head; `fur` leads. */
export function beastRoles(kind: BeastKind): Record<string, RoleSpec> {
  const { fur, pale, nose, dark = nose, marks = [], material = "clay", eyes } = kind;
  const clay = (colour: string): RoleSpec => ({ colour, material: "clay" });
  return {
    fur: { colour: fur, material },
    muzzle: clay(pale),
    markings: clay(dark),
    ...(marks.includes("horns") || marks.includes("antlers") ? { horns: clay("#c9ae82") } : {}),
    ...(marks.includes("whiskers") ? { whiskers: { colour: "#fdfaf4", material: "plastic" } } : {}),
    nose: { colour: nose, material: "ceramic" },
    ...EYE_ROLES,
    ...(eyes ? { eyes: { ...EYE_ROLES.eyes, colour: eyes.colour } } : {}),
  };
}

/** Head, neck and face. Under a hat, ears stand out at the sides. */
export function beastHead(kind: BeastKind, hatted: boolean, cell: number): Part[] {
  const marks = kind.marks ?? [];
  return [
    ...blended(
      "fur",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        put(ellipsoid([1.45, 1.05, 1.3], { in: HEAD, at: [0, -0.8, 0.2] }), 0.7),
        put(
          limb(
            [
              [0, 10.7, 0],
              [0, 11.9, 0],
            ],
            [0.78, 0.75],
          ),
          0.3,
        ),
        ...ears(kind.ears, hatted),
        ...(marks.includes("cheeks") || marks.includes("whiskers")
          ? both(
              [
                [1.2, -0.75, 0.5],
                [1.95, -1.0, 0.3],
              ],
              [0.7, 0.15],
              0.5,
            )
          : []),
        ...MUZZLES[kind.muzzle],
        ...marks.flatMap((mark) => PAINTED[mark] ?? []),
      ],
      { cell: cell * 0.85 },
    ),
    ...noseOf(kind.muzzle, cell),
    ...marks.flatMap((mark) => grown(mark, hatted, cell)),
    ...sides((s) =>
      eye(onEllipsoid(HEAD, SKULL, 24 * s, 8, -0.02), { radius: 0.31 * (kind.eyes?.size ?? 1), slit: 1.2 }),
    ),
  ];
}
