import type { Random } from "../../math/random.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import type { Blur } from "../../scene.js";
import { disc } from "./blurs.js";
import type { Backdrop, Given } from "./given.js";

/** A sweep whose top lies in less light, with a glow of its own colour behind the subject. */
export function sweep(
  { tint, width, height }: Given,
  random: Random,
  { depth, glow, falloff }: { depth: number; glow: number; falloff: number },
): Backdrop {
  const { l, c, h } = oklchOf(tint);
  // What is asked to be all but white stays so.
  const kept = l > 0.95 ? 0.25 : 1;
  const dim = (most: number) => {
    const by = most * kept;
    return hexOfOklch({ l: l - by, c: c * (1 + by * 2.4), h: h - by * 40 });
  };
  const side = random() < 0.5 ? -1 : 1;
  const light = hexOfOklch({ l: Math.min(0.985, l + 0.055), c: c * 0.75, h: h + 6 });
  const aspect = width / height;
  const behind: Blur[] = [disc(0.5 - (side * 0.1) / aspect, 0.42, 0.5 / aspect, 0.5, light, glow)];
  return {
    background: { top: dim(depth), bottom: dim(depth * 0.3) },
    set: { kind: "ground", surface: null, falloff: falloff * kept, behind },
  };
}

/** A dark ground that gathers light behind the subject, low and to one side. */
export function dark({ tint, width, height }: Given, random: Random): Backdrop {
  const { l, c, h } = oklchOf(tint);
  const low = Math.min(l, 0.26);
  const aspect = width / height;
  const side = random() < 0.5 ? -1 : 1;
  const glow = hexOfOklch({ l: low + 0.2, c: Math.min(0.11, c * 1.9 + 0.012), h });
  return {
    background: {
      top: hexOfOklch({ l: low - 0.07, c, h }),
      bottom: hexOfOklch({ l: low - 0.03, c, h }),
    },
    set: {
      kind: "ground",
      surface: null,
      falloff: 0.6,
      behind: [disc(0.5 + (side * 0.16) / aspect, 0.4, 0.3 / aspect, 0.42, glow, 0.8)],
    },
  };
}
