import { frame, merged, mirrored, placed, torus, tube, type Vector } from "../../mesh/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, type Part, part, type RoleSpec } from "../model.js";
import { beastHead, beastRoles } from "./beast-head.js";
import type { BeastKind } from "./beast-kinds.js";
import { clothes, hands, skin, trunk } from "./body.js";
import { beard, hair } from "./hair.js";
import type { Look, Outfit } from "./look.js";
import { HEAD, POSES, type PoseName, SEAT_HEIGHT, SKULL } from "./pose.js";

export type { Look, Outfit } from "./look.js";
export type { PoseName } from "./pose.js";

const CELL = 0.16;

/** The model of a look, in one of its poses and in the outfit given, or its own. */
export function figureModel(look: Look, pose: PoseName = look.pose ?? "standing"): Model {
  const { outfit } = look;
  const { hand, raised, lap, turn = -14, share = 1 } = POSES[pose];
  const sits = pose === "seated" || pose === "astride";
  const grip = (at: Vector) => ({ at, width: 1.2, turn: 0 });
  return {
    concept: look.concept,
    aliases: sits ? [] : look.aliases,
    realSize: look.realSize * share,
    bestTurn: turn,
    figure: { concept: look.concept, marks: [] },
    roles: rolesOf(look, outfit),
    anchors: {
      head: { at: [0, 15.1, 0], width: 4, turn: 10 },
      eyes: { at: [0.3, 13.4, 1.85], width: 3.6, turn: 10 },
      neck: { at: [0, 10.9, 0.95], width: 2.2, turn: 0 },
      shoulder: { at: [1.55, 10.45, 0], width: 1.6, turn: 0 },
      hand: grip(hand),
      ...(raised ? { raised: grip(raised) } : {}),
      ...(lap ? { lap: { at: lap, width: 2.8, turn: 0 } } : {}),
      ...(sits ? { seat: { at: [0, SEAT_HEIGHT, 0] as const, width: 2.6, turn: 0 } } : {}),
    },
    parts: (coarseness) => partsOf(look, outfit, pose, CELL * coarseness),
  };
}

function rolesOf(look: Look, outfit: Outfit): Record<string, RoleSpec> {
  const { shoes, ...worn } = outfit.roles;
  const soles: RoleSpec = { colour: "#fbf4e8", material: "clay" };
  const shod: RoleSpec = shoes ?? { colour: "#3a2c26", material: "clay" };
  // A white fox in a red coat: the fur is what is white.
  if (look.beast)
    return { ...beastRoles(look.beast), ...worn, ...look.headgear?.roles, ...look.roles, shoes: shod, soles };
  return {
    ...worn,
    skin: { colour: look.skin ?? "#efb48c", material: "clay" },
    ...(look.hair === "none" ? {} : { hair: { colour: look.hairColour, material: "clay" } }),
    ...(look.beard && look.beard !== "none" ? { beard: { colour: look.hairColour, material: "clay" } } : {}),
    ...(look.spectacles ? { glasses: { colour: "#3b3d46", material: "plastic" } } : {}),
    ...look.headgear?.roles,
    ...look.roles,
    shoes: shod,
    soles,
    cheeks: { colour: "#f0917f", material: "clay" },
    brows: { colour: look.hair === "none" ? "#5a3620" : look.hairColour, material: "clay" },
    mouth: { colour: look.lashes ? "#c0434c" : "#9c3b34", material: "clay" },
    ...EYE_ROLES,
  } as Record<string, RoleSpec>;
}

function partsOf(look: Look, outfit: Outfit, pose: PoseName, cell: number): Part[] {
  if (look.beast) return beastParts(look, look.beast, pose, cell);
  return [
    ...clothes(POSES[pose], outfit, cell),
    ...skin(POSES[pose], cell),
    ...hair(look.hair, look.headgear !== undefined, cell * 0.9),
    ...beard(look.beard ?? "none", cell * 0.85),
    ...features(look),
    ...(outfit.extras?.(cell) ?? []),
    ...(look.headgear?.parts(cell) ?? []),
    ...(look.extras?.(cell) ?? []),
  ];
}

/** A beast that walks upright in clothes: its own head, and paws where a person has skin. */
function beastParts(look: Look, beast: BeastKind, pose: PoseName, cell: number): Part[] {
  const { outfit, headgear } = look;
  const hat = headgear?.open ?? headgear?.parts;
  const body = [
    ...clothes(POSES[pose], outfit, cell),
    ...hands(POSES[pose], cell),
    ...(outfit.extras?.(cell) ?? []),
    ...(look.extras?.(cell) ?? []),
  ];
  return [
    ...body.map((one) => (one.role === "skin" ? { ...one, role: "fur" } : one)),
    ...beastHead(beast, headgear !== undefined && !headgear.open, cell),
    ...(hat?.(cell) ?? []),
  ];
}

/** A figure from the waist up, as a centaur has it. */
export function upperBody(look: Look, cell: number): Part[] {
  return [
    ...trunk(POSES.standing, look.outfit, cell),
    ...skin(POSES.standing, cell),
    ...hair(look.hair, look.headgear !== undefined, cell * 0.9),
    ...beard(look.beard ?? "none", cell * 0.85),
    ...features(look),
  ];
}

/** Mouth, brows, eyes, and what is on them. */
function features({ lashes, spectacles }: Look): Part[] {
  const smile = tube(
    [
      [-0.42, -0.92, 1.62],
      [0, -1.12, 1.66],
      [0.42, -0.92, 1.62],
    ],
    lashes ? 0.1 : 0.075,
    { sides: 14 },
  );
  const brow = tube(
    [
      [0.38, 0.72, 1.62],
      [0.72, 0.82, 1.5],
      [1.02, 0.7, 1.36],
    ],
    lashes ? [0.05, 0.07, 0.05] : [0.08, 0.1, 0.07],
    { sides: 14 },
  );
  const lash = tube(
    [
      [0.86, 0.42, 1.6],
      [1.06, 0.56, 1.52],
    ],
    [0.06, 0.025],
    { sides: 8 },
  );
  const lower = tube(
    [
      [0.92, 0.26, 1.56],
      [1.14, 0.34, 1.46],
    ],
    [0.055, 0.025],
    { sides: 8 },
  );
  const rim = placed(torus(0.52, 0.075, 40, 12), frame({ at: [0.72, 0.18, 1.78], nod: 90 }));
  const bridge = tube(
    [
      [-0.22, 0.2, 1.82],
      [0, 0.28, 1.88],
      [0.22, 0.2, 1.82],
    ],
    0.065,
    { sides: 10 },
  );
  const onHead = (mesh: Parameters<typeof placed>[0]) => placed(mesh, HEAD);
  return [
    part("mouth", onHead(smile)),
    part("brows", onHead(mirrored(brow))),
    ...(lashes ? [part("eyes", onHead(mirrored(merged(lash, lower))))] : []),
    ...(spectacles ? [part("glasses", onHead(merged(mirrored(rim), bridge)))] : []),
    ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 23 * s, 6, -0.03), { radius: 0.27, slit: 1.25 })),
  ];
}
