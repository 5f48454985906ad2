import type { Bounds } from "../../geometry.js";
import type {
  Anchor,
  Anchors,
  Beneath,
  Board,
  BuiltShape,
  Enclosed,
  Role,
  ShapeEntry,
} from "../catalogue.js";
import { crownOf } from "../crown.js";
import { extremesOf } from "../extremes.js";
import { areaOf, boundsOf, mergedAt } from "../mesh/index.js";
import { seenOf } from "../seen.js";
import { gazeOf } from "./gaze.js";
import type { Model, Part } from "./model.js";

/** Coarse enough to be measured in milliseconds; vertices still lie on the surface. */
const DRAFT = 2;

/** From a model's own unit to the studio's: longest side 1, standing on y = 0, centred. */
interface Seat {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

function seatOf(model: Model, bounds: Bounds): Seat {
  const [width, height, depth] = [0, 1, 2].map((axis) => bounds.max[axis]! - bounds.min[axis]!);
  const scale = 1 / Math.max(width!, height!, depth!);
  const middle = (axis: number) => (model.inside ? 0 : (bounds.min[axis]! + bounds.max[axis]!) / 2);
  return { scale, x: -middle(0) * scale, y: -bounds.min[1] * scale, z: -middle(2) * scale };
}

/** The model's parts in the studio's unit. */
export function seated(model: Model, parts: readonly Part[]): BuiltShape {
  const { scale, x, y, z } = seatOf(model, boundsOf(parts.map((p) => p.mesh)));
  const roles = Object.keys(model.roles);
  return {
    parts: roles.flatMap((role) => {
      const meshes = parts.filter((part) => part.role === role).map((part) => part.mesh);
      return meshes.length === 0 ? [] : [{ role, mesh: mergedAt(meshes, scale, [x, y, z]) }];
    }),
  };
}

/** What direction needs to know, measured on a draft of the model; `crowned`: how high it reaches over each spot too. */
export function measured(model: Model, crowned = false): ShapeEntry {
  const parts = model.parts(DRAFT);
  const bounds = boundsOf(parts.map((p) => p.mesh));
  const { scale, x, y, z } = seatOf(model, bounds);
  const move = (p: readonly [number, number, number]) =>
    [p[0] * scale + x, p[1] * scale + y, p[2] * scale + z] as const;
  const { top, inside } = model;
  // A figure's own is as good, and the same for all that have its head.
  const gaze = model.figure ? null : gazeOf(parts);
  const own = model.anchors?.eyes?.width ?? 0;
  const anchors = gaze
    ? { ...model.anchors, eyes: { ...gaze, width: Math.max(gaze.width, own) } }
    : model.anchors;
  const box = { min: move(bounds.min), max: move(bounds.max) };
  return {
    ref: { source: "sculpted", name: model.concept },
    concept: model.concept,
    roles: rolesOf(model, parts),
    realSize: model.realSize,
    bounds: box,
    extremes: extremesOf(parts.map((p) => p.mesh)).map(move),
    seen: seenOf(parts, model.bestTurn),
    bestTurn: model.bestTurn,
    relief: false,
    floats: model.floats ?? false,
    ...(model.lies ? { lies: true } : {}),
    ...(model.grows ? { grows: true } : {}),
    ...(model.tips ? { tips: model.tips } : {}),
    ...(model.hangs ? { hangs: true } : {}),
    ...(model.partner ? { partner: model.partner } : {}),
    ...(model.strung ? { strung: model.strung * scale + y } : {}),
    top: top
      ? { y: top.y * scale + y, halfWidth: top.halfWidth * scale, halfDepth: top.halfDepth * scale }
      : null,
    inside: inside
      ? {
          y: inside.y * scale + y,
          radius: inside.radius * scale,
          ...(inside.rim === undefined ? {} : { rim: inside.rim * scale + y }),
        }
      : null,
    ...(model.encloses ? { encloses: scaledEnclosed(model.encloses, scale, move) } : {}),
    ...(crowned
      ? {
          crown: crownOf(
            seated(model, parts).parts.map(({ mesh }) => mesh),
            box,
          ),
        }
      : {}),
    ...(model.boards ? { boards: model.boards.map((board) => scaledBoard(board, scale, y)) } : {}),
    ...(model.under ? { under: scaledSpace(model.under, scale, x) } : {}),
    ...(model.contents ? { fillable: true } : {}),
    ...(model.saddle ? { saddle: { ...model.saddle, at: move(model.saddle.at) } } : {}),
    ...(model.figure ? { figure: model.figure } : {}),
    ...(anchors ? { anchors: movedAnchors(anchors, scale, move) } : {}),
  };
}

function scaledBoard({ y, halfWidth, halfDepth, height }: Board, scale: number, shift: number): Board {
  return {
    y: y * scale + shift,
    halfWidth: halfWidth * scale,
    halfDepth: halfDepth * scale,
    height: height * scale,
  };
}

function scaledEnclosed(
  { y, height, halfWidth, halfDepth, x = 0, z = 0, stem }: Enclosed,
  scale: number,
  move: (p: Anchor["at"]) => Anchor["at"],
): Enclosed {
  const at = move([x, y, z]);
  return {
    y: at[1],
    height: height * scale,
    halfWidth: halfWidth * scale,
    halfDepth: halfDepth * scale,
    x: at[0],
    z: at[2],
    ...(stem === undefined ? {} : { stem: move([0, stem, 0])[1] }),
  };
}

function scaledSpace(space: Beneath, scale: number, shift: number): Beneath {
  const { height, halfWidth, halfDepth, x } = space;
  return {
    height: height * scale,
    halfWidth: halfWidth * scale,
    halfDepth: halfDepth * scale,
    ...(x === undefined ? {} : { x: x * scale + shift }),
  };
}

function movedAnchors(anchors: Anchors, scale: number, move: (p: Anchor["at"]) => Anchor["at"]): Anchors {
  const moved = Object.entries(anchors).map(([name, { at, width, turn }]) => {
    return [name, { at: move(at), width: width * scale, turn }];
  });
  return Object.fromEntries(moved) as Anchors;
}

function rolesOf(model: Model, parts: readonly Part[]): Role[] {
  const names = Object.keys(model.roles);
  const main = names[0]!;
  const areas = new Map<string, number>();
  for (const { role, mesh } of parts) areas.set(role, (areas.get(role) ?? 0) + areaOf(mesh));
  const total = [...areas.values()].reduce((sum, area) => sum + area, 0);
  const largest = Math.max(...areas.values());
  const share = (name: string) => (name === main ? largest : (areas.get(name) ?? 0)) / total;
  const roles = names.map((name): Role => {
    const { colour, material, follows, keeps, skin, takesMaterial } = model.roles[name]!;
    return {
      name,
      colour,
      material,
      share: share(name),
      ...(keeps ? { keeps } : {}),
      ...(skin ? { skin } : {}),
      ...(follows === undefined ? {} : { follows: { role: main, lightness: follows } }),
      ...(takesMaterial === undefined && name !== main && follows === undefined
        ? {}
        : { takesMaterial: takesMaterial ?? true }),
    };
  });
  return roles.sort((a, b) => b.share - a.share || names.indexOf(a.name) - names.indexOf(b.name));
}
