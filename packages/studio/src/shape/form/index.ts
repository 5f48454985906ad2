import type { Bounds, Part } from "../../geometry.js";
import type { Form } from "../../scene.js";
import type { Anchors, BuiltShape, Role, ShapeEntry } from "../catalogue.js";
import { boundsOf, frame, merged, placed, type Vector } from "../mesh/index.js";
import { bendFor, bent, parted } from "./bend.js";
import { bitten, isBite } from "./bite.js";
import { capped } from "./cap.js";
import { clipped } from "./clip.js";
import { FLESH, type Flesh } from "./flesh.js";
import { mirroredEntry, mirroredShape } from "./mirrored.js";
import { type Cutting, cuttingOf, middleOf, movedWith, type Piece } from "./pieces.js";
import { tetheredEntry, tetheredShape } from "./tether.js";

/** Degrees about y from which a bite, which is on the right, is seen. */
const BITTEN_TURN = -32;

/** From a shape's own unit to that of its altered form: longest side 1, on y = 0, centred. */
interface Settling {
  readonly scale: number;
  readonly at: Vector;
}

/** What direction needs to know of a shape in another form. Its cut faces are roles of their own. */
export function formedEntry(entry: ShapeEntry, form: Form): ShapeEntry {
  const { tether, mirrored, ...own } = form;
  if (tether) return tetheredEntry(formedIn(entry, own), tether);
  if (mirrored) return mirroredEntry(formedIn(entry, own));
  const bend = bendFor(form, entry.bounds);
  const cutting = cuttingFor(form, entry);
  const { scale, at } = settlingOf(entry, form, bend, cutting);
  const move = (p: Vector): Vector => {
    const [x, y, z] = bend ? bend(p) : p;
    return [x * scale + at[0], y * scale + at[1], z * scale + at[2]];
  };
  const { min, max } = extentAfter(entry, form, bend, cutting);
  const [sx, sy, sz] = form.stretch ?? [1, 1, 1];
  const corner = form.outline === "round" ? 0.75 : 1;
  const wide = sx * scale * corner;
  const deep = sz * scale * corner;
  const { top, inside, under, anchors, extremes, saddle, boards, crown, strung, ...rest } = entry;
  const eaten = isBite(form.cut);
  const upwards = sy * scale;
  const grown = 1 / scale;
  return {
    ...rest,
    ...(cutting ? { bestTurn: cutting.bestTurn, roles: [...entry.roles, ...cutRoles(entry)] } : {}),
    ...(eaten ? { bestTurn: Math.min(entry.bestTurn, BITTEN_TURN) } : {}),
    ...(eaten && FLESH[entry.concept] ? { roles: [...entry.roles, ...cutRoles(entry)] } : {}),
    realSize: entry.realSize * grown,
    bounds: {
      min: [min[0] * scale + at[0], min[1] * scale + at[1], min[2] * scale + at[2]],
      max: [max[0] * scale + at[0], max[1] * scale + at[1], max[2] * scale + at[2]],
    },
    ...(strung === undefined ? {} : { strung: move([0, strung, 0])[1] }),
    // What is cut is no longer where it was.
    ...(extremes && !cutting && !eaten ? { extremes: extremes.map(move) } : {}),
    top:
      top && !cutting && !eaten && !form.melting
        ? { y: move([0, top.y, 0])[1], halfWidth: top.halfWidth * wide, halfDepth: top.halfDepth * deep }
        : null,
    inside:
      inside && !cutting
        ? {
            y: move([0, inside.y, 0])[1],
            radius: inside.radius * Math.min(wide, deep),
            ...(inside.rim === undefined ? {} : { rim: move([0, inside.rim, 0])[1] }),
          }
        : null,
    ...(boards && !cutting && !form.melting
      ? {
          boards: boards.map(({ y, halfWidth, halfDepth, height }) => ({
            y: move([0, y, 0])[1],
            halfWidth: halfWidth * wide,
            halfDepth: halfDepth * deep,
            height: height * upwards,
          })),
        }
      : {}),
    // Its cells lie over the bounds, which change with it.
    ...(crown && !cutting && !eaten && !form.melting
      ? { crown: crown.map((height) => (height < 0 ? height : Math.round(height * upwards))) }
      : {}),
    ...(under && !cutting
      ? {
          under: {
            ...under,
            height: under.height * upwards,
            halfWidth: under.halfWidth * wide,
            halfDepth: under.halfDepth * deep,
            ...(under.x === undefined ? {} : { x: move([under.x, 0, 0])[0] }),
          },
        }
      : {}),
    ...(saddle && !cutting ? { saddle: { ...saddle, at: move(saddle.at) } } : {}),
    ...(anchors && !cutting ? { anchors: movedAnchors(anchors, move, wide) } : {}),
  };
}

/** How a form cuts a thing in pieces; null where it is left whole, or only eaten from. */
function cuttingFor({ cut }: Form, { bounds }: ShapeEntry): Cutting | null {
  return cut && !isBite(cut) ? cuttingOf(cut, bounds) : null;
}

/** The same, where there may be nothing left to change about it. */
function formedIn(entry: ShapeEntry, form: Form): ShapeEntry {
  return Object.keys(form).length > 0 ? formedEntry(entry, form) : entry;
}

/** Whether a form does nothing but stretch: a straight map of all space, which needs no finer mesh and no search for slopes. */
function isStretch({ stretch, outline, cut, melting }: Form): boolean {
  return stretch !== undefined && !outline && !cut && !melting;
}

/** A built shape in another form. */
export function formedShape(shape: BuiltShape, entry: ShapeEntry, form: Form): BuiltShape {
  const { parts } = shape;
  const { tether, mirrored, ...own } = form;
  if (tether || mirrored) {
    const whole = Object.keys(own).length > 0 ? formedShape(shape, entry, own) : shape;
    return tether
      ? tetheredShape(whole, formedIn(entry, own), tether)
      : mirroredShape(whole, formedIn(entry, own));
  }
  const bend = bendFor(form, entry.bounds);
  if (isStretch(form)) {
    const { scale, at } = settlingOf(entry, form, bend, null);
    const [x, y, z] = form.stretch!;
    const stretched = frame({ at, scale: [x * scale, y * scale, z * scale] });
    return { parts: parts.map((part) => ({ ...part, mesh: placed(part.mesh, stretched) })) };
  }
  const whole = (mesh: Part["mesh"]) => (form.outline || form.melting ? parted(mesh) : mesh);
  const bentParts = bend
    ? parts.map((part): Part => ({ ...part, mesh: bent(whole(part.mesh), bend) }))
    : parts;
  const cutting = cuttingFor(form, entry);
  const cutParts = cutting
    ? piecesOf(bentParts, entry, cutting)
    : isBite(form.cut)
      ? bitten(bentParts, boundsOf(bentParts.map(({ mesh }) => mesh)), form.cut, FLESH[entry.concept] ?? null)
      : bentParts;
  const { scale, at } = settlingOf(entry, form, bend, cutting);
  const settle = frame({ at, scale });
  return { parts: cutParts.map((part) => ({ ...part, mesh: placed(part.mesh, settle) })) };
}

function settlingOf(
  entry: ShapeEntry,
  form: Form,
  bend: ReturnType<typeof bendFor>,
  cutting: Cutting | null,
): Settling {
  const { min, max } = extentAfter(entry, form, bend, cutting);
  const scale = 1 / Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  // What is stretched keeps its own axis, about which an inside lies however far a handle reaches to one side.
  if (isStretch(form)) return { scale, at: [0, -min[1] * scale, 0] };
  return {
    scale,
    at: [(-(min[0] + max[0]) / 2) * scale, -min[1] * scale, (-(min[2] + max[2]) / 2) * scale],
  };
}

/** The box after bending and cutting. A bend keeps the box's axes; each piece takes the corners of what it keeps along. */
function extentAfter(
  { bounds, extremes = [] }: ShapeEntry,
  form: Form,
  bend: ReturnType<typeof bendFor>,
  cutting: Cutting | null,
): Bounds {
  // What melts is wide where it was not: the ends of the whole are looked for among all its own.
  const spread = bend && form.melting ? boundsOfPoints(extremes.map(bend)) : null;
  const whole: Bounds =
    spread ??
    (bend ? { min: alongAxes(bounds.min, bounds, bend), max: alongAxes(bounds.max, bounds, bend) } : bounds);
  if (!cutting) return whole;
  const points = cutting.pieces.flatMap((piece) => {
    const move = movedWith(cutting, piece, middleOf(cutting, piece, whole));
    const { axis } = cutting;
    const ends = [Math.max(piece.from, whole.min[axis]), Math.min(piece.to, whole.max[axis])];
    return [whole.min, whole.max].flatMap((corner) =>
      [whole.min, whole.max].flatMap((other) =>
        ends.map((end) => move(axis === 0 ? [end, corner[1], other[2]] : [other[0], corner[1], end])),
      ),
    );
  });
  const reach = (axis: number, pick: (...values: number[]) => number) => pick(...points.map((p) => p[axis]!));
  return {
    min: [reach(0, Math.min), reach(1, Math.min), reach(2, Math.min)],
    max: [reach(0, Math.max), reach(1, Math.max), reach(2, Math.max)],
  };
}

function boundsOfPoints(points: readonly Vector[]): Bounds | null {
  if (points.length === 0) return null;
  const ends = (pick: (...values: number[]) => number) =>
    [0, 1, 2].map((axis) => pick(...points.map((point) => point[axis]!))) as unknown as Vector;
  return { min: ends(Math.min), max: ends(Math.max) };
}

/** Where a bend takes the sides of a box, each from the middle of its face. */
function alongAxes(side: Vector, { min, max }: Bounds, bend: (p: Vector) => Vector): Vector {
  const middle: Vector = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
  const at = (axis: 0 | 1 | 2) => {
    const point: [number, number, number] = [...middle];
    point[axis] = side[axis];
    return bend(point)[axis];
  };
  return [at(0), at(1), at(2)];
}

function movedAnchors(anchors: Anchors, move: (p: Vector) => Vector, wide: number): Anchors {
  return Object.fromEntries(
    Object.entries(anchors).map(([name, { at, width, turn }]) => [
      name,
      { at: move(at), width: width * wide, turn },
    ]),
  ) as Anchors;
}

/** Every piece that a cut leaves, its open sides closed. */
function piecesOf(parts: readonly Part[], entry: ShapeEntry, cutting: Cutting): Part[] {
  const whole = boundsOf(parts.map(({ mesh }) => mesh));
  const roles = new Map<string, Part["mesh"][]>();
  const keep = (role: string, mesh: Part["mesh"]) => {
    if (mesh.indices.length > 0) roles.set(role, [...(roles.get(role) ?? []), mesh]);
  };
  for (const piece of cutting.pieces) {
    const move = movedWith(cutting, piece, middleOf(cutting, piece, whole));
    const to = frameOf(move);
    for (const part of pieceOf(parts, piece, cutting, fleshOf(entry))) keep(part.role, placed(part.mesh, to));
  }
  return [...roles].map(([role, meshes]) => ({ role, mesh: merged(...meshes) }));
}

/** A motion as a frame. */
function frameOf(move: (p: Vector) => Vector) {
  const origin = move([0, 0, 0]);
  const axis = (p: Vector): Vector => {
    const [x, y, z] = move(p);
    return [x - origin[0], y - origin[1], z - origin[2]];
  };
  return { x: axis([1, 0, 0]), y: axis([0, 1, 0]), z: axis([0, 0, 1]), origin };
}

function pieceOf(parts: readonly Part[], { from, to }: Piece, { axis, jag }: Cutting, flesh: Flesh): Part[] {
  const across = axis === 0 ? 2 : 0;
  let kept = parts;
  const caps: Part[] = [];
  for (const [plane, side] of [
    [from, -1],
    [to, 1],
  ] as const) {
    if (Math.abs(plane) > 1.5) continue;
    const at = (u: number, y: number) => plane + jag * toothed(y * 5.3 + u * 1.7);
    const cuts = kept.map((part) => ({
      part,
      ...clipped(part.mesh, (p) => side * (p[axis] - at(p[across], p[1]))),
    }));
    kept = cuts.map(({ part, mesh }) => ({ ...part, mesh }));
    caps.push(
      ...capped(
        cuts.flatMap(({ seams }) => seams),
        { axis, side, at },
        flesh,
      ),
    );
  }
  return [...kept, ...caps];
}

/** Teeth of a break, uneven, between −1 and 1. */
function toothed(x: number): number {
  const saw = (t: number) => Math.abs((t - Math.floor(t)) * 4 - 2) - 1;
  return 0.7 * saw(x) + 0.3 * saw(x * 2.7 + 0.4);
}

function fleshOf(entry: ShapeEntry): Flesh {
  return FLESH[entry.concept] ?? { colour: entry.roles[0]!.colour };
}

/** Cut faces have roles of their own; what is the same inside and out takes the main colour. */
function cutRoles(entry: ShapeEntry): Role[] {
  const main = entry.roles[0]!;
  const flesh = FLESH[entry.concept];
  const role = (name: string, colour: string, share: number): Role => ({
    name,
    colour,
    material: flesh ? "plastic" : main.material,
    share,
    ...(flesh ? {} : { follows: { role: main.name, lightness: 0.92 }, takesMaterial: true }),
  });
  const { colour, rim, chambers } = fleshOf(entry);
  return [
    role("cut", colour, 0.2),
    ...(rim ? [role("cut rim", rim.colour, 0.03)] : []),
    ...(chambers ? [role("chambers", chambers, 0.1)] : []),
  ];
}
