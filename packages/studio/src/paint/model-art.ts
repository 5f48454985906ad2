import type { Vector, View } from "../camera.js";
import type { PlaceFrame } from "../geometry.js";
import { hexOfOklch, oklchOf } from "../oklch.js";
import type { ShapeRef } from "../scene.js";
import type { Role } from "../shape/catalogue.js";
import { buildShape } from "../shape/index.js";
import { remembered } from "../shape/keep.js";
import { frame } from "../shape/mesh/index.js";
import type { Art, ArtShape } from "./art.js";
import { mapOutline } from "./outline.js";
import { labelsOf, plainOf, type Sitting, TONES, type Tone, toneOf } from "./trace/labels.js";
import { regionsOf } from "./trace/regions.js";
import { tidied } from "./trace/tidy.js";

/** Pixels of the map's longest side, on which outlines are followed. */
const SIZE = 800;
/** Areas smaller than this share of the map become part of their neighbour: surfaces, shaded sides, and gaps. */
const LEAST = 0.00006;
const LEAST_EVEN = 0.0005;
const LEAST_SHADE = 0.0035;
/** The same of a solid's sides, which are flat and have sharp edges. */
const LEAST_SIDE = 0.0006;
const LEAST_GAP = 0.0008;
/** How a thing is lit: evenly; in light and shade; or as solids are drawn, tops, left and right sides apart. */
export type Light = "even" | "front" | "solid";

/** Where light comes from, in the viewer's own axes, and the cosines where light and shade end. */
const LIGHTS = {
  even: { from: [0, 0, 1], bright: 2, dark: -2 },
  front: { from: [-0.48, 0.72, 0.5], bright: 2, dark: 0.16 },
  solid: { from: [-0.35, 0.8, 0.49], bright: 0.62, dark: -0.02 },
} as const;
/** How much darker the side away from the light is, and lighter what faces it, OKLCH lightness. */
const SHADE = { dark: 0.085, bright: -0.055 };

/** What an outline depends on besides the roles' colours. */
interface Pose {
  readonly shape: ShapeRef;
  readonly turn: number;
  readonly light: Light;
  /** The viewer's axes in the scene. */
  readonly axes: readonly [right: Vector, up: Vector, towards: Vector];
}

/** A sculpted thing as flat shapes, as it is seen from a view: each role in the light and in the shade. */
export function modelArt(
  shape: ShapeRef,
  turn: number,
  { view, light, roles }: { readonly view: View; readonly light: Light; readonly roles: readonly Role[] },
): Art {
  const pose: Pose = { shape, turn, light, axes: [view.right, view.up, negative(view.forward)] };
  const regions = outlines(JSON.stringify(pose));
  return {
    shapes: regions.flatMap(({ role: name, tone, outline }): ArtShape[] => {
      const role = roles.find((one) => one.name === name);
      if (!role) return [];
      const shade = tone === "dark" ? SHADE.dark : tone === "bright" ? SHADE.bright : 0;
      return [
        { outline, rule: "nonzero", role: name, colour: role.colour, ...(shade === 0 ? {} : { shade }) },
      ];
    }),
  };
}

interface TracedRegion {
  readonly role: string;
  readonly tone: Tone;
  readonly outline: ArtShape["outline"];
}

const outlines = remembered(48, (key): readonly TracedRegion[] => {
  const { shape, turn, light: manner, axes } = JSON.parse(key) as Pose;
  const { parts } = buildShape(shape);
  const names = [...new Set(parts.map(({ role }) => role))];
  const standing = frame({ turn });
  const [right, up, towards] = axes.map((axis) => intoFrame(standing, axis)) as [Vector, Vector, Vector];
  const { from, bright, dark } = LIGHTS[manner];
  const light: Vector = unit(
    [0, 1, 2].map((k) => from[0] * right[k]! + from[1] * up[k]! + from[2] * towards[k]!),
  );
  const surfaces = parts.map(({ mesh, role }) => ({ mesh, label: names.indexOf(role) }));
  const sitting: Sitting = { surfaces, right, up, towards, light, bright, dark };
  const { map, sheet } = labelsOf(sitting, SIZE);
  const pixels = map.width * map.height;
  const clean = tidied(
    map,
    (label) => pixels * leastOf(label, manner),
    (label) => (label === 0 ? 0 : 1 + plainOf(label - 1)),
  );
  return regionsOf(clean).map(({ label, outline }) => ({
    role: names[Math.floor(label / TONES.length)]!,
    tone: toneOf(label),
    outline: mapOutline(
      [1 / sheet.scale, 0, 0, 1 / sheet.scale, -sheet.x / sheet.scale, -sheet.y / sheet.scale],
      outline,
    ),
  }));
});

/** The least share of the map that an area of a label must take to stay. */
function leastOf(label: number, light: Light): number {
  if (label === 0) return LEAST_GAP;
  if (toneOf(label - 1) !== "plain") return light === "solid" ? LEAST_SIDE : LEAST_SHADE;
  return light === "even" ? LEAST_EVEN : LEAST;
}

/** A direction of the scene in a frame's own axes. */
function intoFrame({ x, y, z }: PlaceFrame, d: Vector): Vector {
  const along = (axis: Vector) => axis[0] * d[0] + axis[1] * d[1] + axis[2] * d[2];
  return [along(x), along(y), along(z)];
}

function negative([x, y, z]: Vector): Vector {
  return [-x, -y, -z];
}

function unit(v: readonly number[]): Vector {
  const length = Math.sqrt(v[0]! * v[0]! + v[1]! * v[1]! + v[2]! * v[2]!);
  return [v[0]! / length, v[1]! / length, v[2]! / length];
}

/** A colour on the side away from the light. */
export function shaded(colour: string, by: number): string {
  const { l, c, h } = oklchOf(colour);
  return hexOfOklch({ l: Math.max(0.12, l - by * (0.6 + 0.5 * l)), c: c * 1.02, h });
}
