import type { Kernel, Picture } from "../kernel/index.js";
import { depthOf, findSky } from "./depth.js";
import { findLight, type LightFound } from "./light.js";
import { leadingColours, type PaletteColour } from "./palette.js";
import { fitGradient, spread } from "./polynomial.js";
import { growRegions, type RegionTree } from "./regions.js";
import { type Small, smallOf } from "./small.js";
import { steadied } from "./steadiness.js";
import { findSubject, type Subject, TRUSTED } from "./subject.js";

/** What is seen in a picture before anything is done to it. */
export interface Understanding {
  readonly small: Small;
  readonly subject: Subject;
  /** Whether the subject is told from its ground well enough to part them. */
  readonly parted: boolean;
  /** Whether the ground it was parted from is plain. */
  readonly plain: boolean;
  /** Its areas, found when first asked for: few changes need them. */
  readonly regions: () => RegionTree;
  readonly palette: readonly PaletteColour[];
  readonly light: LightFound;
  readonly sky: Uint8Array | null;
  /** 0 near … 1 far, per small pixel. */
  readonly depth: Float32Array;
}

/** What was told of a picture before its ground or its light was changed. */
type Known = Pick<Understanding, "subject" | "parted" | "plain">;

/** @param known the subject, where the picture is a change of one that was looked at before */
export function understand(kernel: Kernel, picture: Picture, known?: Known): Understanding {
  const small = smallOf(kernel, picture);
  const subject = known?.subject ?? steadied(kernel, picture, small, findSubject(small));
  const parted = known?.parted ?? subject.trust >= TRUSTED;
  const plain = known?.plain ?? (parted && subject.plain);
  const palette = leadingColours(small, 8);
  const sky = plain ? null : findSky(small, parted ? subject : null);
  return {
    small,
    subject,
    parted,
    plain,
    regions: once(() => growRegions(plain ? evened(small, subject) : small, parted ? subject.mask : null)),
    palette,
    light: findLight(small, parted ? subject : null, palette),
    sky,
    depth: depthOf(small, sky, parted ? subject : null),
  };
}

/** What makes a value on the first call, and gives the same on each later one. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The picture with its ground's slow gradient taken out, so that open ground is one area. */
function evened(small: Small, { mask }: Subject): Small {
  const { width, height, lab } = small;
  const ground = Float32Array.from(mask, (value, i) => (value < 0.5 && lab[i * 3]! > 0 ? 1 : 0));
  const fit = spread(fitGradient(lab, width, height, ground), width, height);
  const even = lab.slice();
  const middle = ((height >> 1) * width + (width >> 1)) * 3;
  for (let i = 0; i < ground.length; i++) {
    if (ground[i] === 0) continue;
    for (let c = 0; c < 3; c++) even[i * 3 + c]! += fit[middle + c]! - fit[i * 3 + c]!;
  }
  return { ...small, lab: even };
}
