import type { Random } from "../math/random.js";
import { hexOfOklch, mixed, oklchOf } from "../oklch.js";
import type { Scene } from "../scene.js";
import { blob } from "./curves.js";
import type { Layer } from "./layer.js";
import { circle, type Extent, ellipse, rectangle, roundedRectangle } from "./outline.js";
import { placeLayers } from "./places.js";

/** Where the things of a picture are. */
export interface Cast {
  /** Around all of them; null where there are none. */
  readonly around: Extent | null;
  /** The feet of what stands on the ground: their middles, and half widths. */
  readonly feet: readonly Foot[];
}

interface Foot {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  /** How far it reaches below its middle, where it is seen from above. */
  readonly depth: number;
}

/** What stands behind the things, back to front, and the ground that they stand on. */
export function backdropLayers(scene: Scene, ground: string, cast: Cast, random: Random): Layer[] {
  const kind = scene.backdrop?.kind ?? "plain";
  const base = groundLayer(scene, ground);
  const form = shapeBehind(scene, ground, cast, random);
  if (form) return [base, { ...form.layer, ground: true }, ...shadows(scene, cast, form.shadow)];
  const place = placeLayers(scene, kind, ground, cast, random);
  if (place) {
    const layers = place.layers.map((layer) => ({ ...layer, ground: true as const }));
    return [base, ...layers, ...shadows(scene, cast, place.shadow)];
  }
  return [base, ...shadows(scene, cast, deeper(ground, 0.07))];
}

/** The even ground that a picture begins with. */
export function groundLayer({ width, height }: Scene, ground: string): Layer {
  return {
    id: "background",
    ground: true,
    marks: [{ outline: [rectangle(0, 0, width, height)], colour: ground, fixed: true }],
  };
}

interface Form {
  readonly layer: Layer;
  readonly shadow: string;
}

function shapeBehind(
  { width, height, backdrop }: Scene,
  ground: string,
  { around, feet }: Cast,
  random: Random,
): Form | null {
  if (!around || !backdrop) return null;
  const short = Math.min(width, height);
  const middle = (around.left + around.right) / 2;
  const foot = feet.length > 0 ? Math.max(...feet.map(({ y }) => y)) : around.bottom;
  const half = Math.max((around.right - around.left) / 2, (around.bottom - around.top) / 2);
  const colour = stageTint(ground);
  const shadow = deeper(colour, 0.09);
  switch (backdrop.kind) {
    case "disc": {
      const radius = Math.min(short * 0.44, Math.max(short * 0.3, half * 0.98));
      const y = Math.max(radius + height * 0.05, (around.top + around.bottom) / 2 - short * 0.02);
      return { layer: { id: "disc", marks: [{ outline: [circle(middle, y, radius)], colour }] }, shadow };
    }
    case "arch": {
      const w = Math.min(width * 0.86, Math.max(short * 0.56, (around.right - around.left) * 0.92));
      const top = Math.max(height * 0.07, Math.min(around.top + short * 0.03, foot - w * 0.9));
      const outline = [
        { ...roundedRectangle(middle - w / 2, top, w, foot + short * 0.02 - top + w, w / 2), closed: true },
      ];
      // The lower half lies under the floor's line.
      const low = foot + short * 0.02;
      return {
        layer: {
          id: "arch",
          marks: [
            { outline, colour },
            { outline: [rectangle(0, low, width, height - low)], colour: ground, fixed: true },
          ],
        },
        shadow,
      };
    }
    case "blob": {
      const rx = Math.min(width * 0.46, Math.max(short * 0.36, half * 1.12));
      const y = (around.top + around.bottom) / 2;
      return {
        layer: {
          id: "blob",
          marks: [{ outline: [blob(middle, y, rx, Math.min(height * 0.42, rx * 0.86), random)], colour }],
        },
        shadow,
      };
    }
    case "floor": {
      const low = feet.length > 0 ? Math.min(...feet.map(({ y }) => y)) - short * 0.055 : foot;
      return {
        layer: { id: "floor", marks: [{ outline: [rectangle(0, low, width, height - low)], colour }] },
        shadow,
      };
    }
    default:
      return null;
  }
}

/** Flat shadows where things touch the ground. */
function shadows({ shadow = 1 }: Scene, { feet }: Cast, colour: string): Layer[] {
  if (feet.length === 0 || shadow === 0) return [];
  return [
    {
      id: "shadows",
      marks: feet.map(({ x, y, depth, halfWidth }) => ({
        outline: [ellipse(x, y, halfWidth * 1.06, Math.max(halfWidth * 0.1, depth * 0.75))],
        colour,
      })),
    },
  ];
}

/** A shape on the ground: the same hue, one clear step away from it. */
export function stageTint(ground: string): string {
  const { l, c, h } = oklchOf(ground);
  if (c < 0.008) return hexOfOklch({ l: l > 0.5 ? l - 0.07 : l + 0.1, c, h });
  return l > 0.5
    ? hexOfOklch({ l: l - 0.07, c: Math.min(0.13, c * 1.5 + 0.015), h })
    : hexOfOklch({ l: l + 0.1, c: c * 1.1, h });
}

/** A colour in its own shadow. */
export function deeper(colour: string, by: number): string {
  const { l, c, h } = oklchOf(colour);
  return l > 0.25
    ? hexOfOklch({ l: l - by, c: Math.min(0.16, c * 1.08), h })
    : mixed(colour, "#000000", 0.35);
}
