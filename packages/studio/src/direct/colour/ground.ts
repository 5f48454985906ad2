import { rgbToHex } from "@atelier/contract";
import type { Brief } from "../../brief.js";
import type { Random } from "../../math/random.js";
import { differenceOf, hexOfOklch, oklchOf } from "../../oklch.js";
import type { PromptRequest } from "../../request.js";
import type { Scene } from "../../scene.js";
import { isMinimal } from "../camera/framing.js";
import { litStyleOf } from "../light/lit-style.js";
import { standingOff } from "./palette.js";
import { type CoveredBox, stripedGround, type Wanted } from "./stripes.js";
import { type Ground, PLAIN_GROUND, toneOf } from "./tone.js";

/** Below this a thing would melt into the ground; the first, which leads, needs more than the rest. */
const LEAST_CONTRAST = 0.1;
const LEAST_CONTRAST_OTHERS = 0.065;

/** How often a plain set-up has a deeper ground than usual, and what that is. */
const DEEP_SHARE = 0.28;
const DEEP: Ground = { hue: null, lightness: [0.8, 0.85], chroma: [0.055, 0.08] };
const PALE: Ground = { hue: null, lightness: [0.93, 0.955], chroma: [0.008, 0.018] };

/** What a caller asks of the ground, and the asked colours that nothing in front of it shows. */
export type GroundWishes = Pick<PromptRequest, "background" | "palette" | "transparent"> & {
  readonly wanted: readonly Wanted[];
  readonly boxes: readonly CoveredBox[];
};

/**
 * The backdrop: exactly what was asked for, else a colour of the palette that is shown nowhere else, else a calm
 * tint that goes with the subject. `subject`: its colours, most important first.
 */
export function groundFor(
  brief: Brief,
  request: GroundWishes,
  subject: readonly string[],
  random: Random,
): Scene["background"] {
  // What is cut out is lit by a pale ground of no hue, so that it suits any other.
  if (request.transparent) return flat("#ecebe9");
  if (request.background) return flat(rgbToHex(request.background));
  if (brief.setting.colour) return flat(brief.setting.colour.hex);
  if (request.wanted.length > 0) return stripedGround(request.wanted, request.boxes);
  // A palette that things show already leaves the ground to grey.
  if (request.palette.length > 0) return gentle(standingOff(subject[0] ?? rgbToHex(request.palette[0]!)));
  return gentle(chosen(brief, subject, random));
}

/**
 * A tint by harmony with the subject, moved until it stands clear of everything in front of it. `kept`: where it is
 * sought when no word of the prompt says so.
 */
export function chosen(
  brief: Pick<Brief, "moods" | "style" | "framing">,
  subject: readonly string[],
  random: Random,
  kept: Ground | null = null,
): string {
  const told = toneOf(brief);
  const tone = kept && told.ground === PLAIN_GROUND ? { ...told, ground: kept } : told;
  // Some seeds take a deeper tint, so that not all pictures are pale.
  const deep = tone.ground === PLAIN_GROUND && random() < DEEP_SHARE;
  const styled = litStyleOf(brief.style).ground;
  const ground =
    styled && tone.ground === PLAIN_GROUND
      ? around(styled)
      : isMinimal(brief) && tone.ground === PLAIN_GROUND
        ? PALE
        : deep
          ? DEEP
          : tone.ground;
  const lead = oklchOf(subject.find((hex) => oklchOf(hex).c > 0.04) ?? subject[0] ?? "#d8c7b0");
  const hue = ground.hue ?? harmony(lead.c > 0.03 ? lead.h : 70 + 200 * random(), random);
  const at = ([low, high]: readonly [number, number]) => low + (high - low) * random();
  // Yellows and browns of middling lightness look like mud: they are lighter and clearer.
  const muddy = Math.max(0, 1 - Math.abs(((hue - 82 + 540) % 360) - 180) / 46);
  const clearer = muddy > 0 && ground.lightness[0] > 0.5 && ground.hue === null;
  let l = Math.max(at(ground.lightness), clearer ? 0.8 + 0.07 * muddy : 0);
  let c = Math.min(at(ground.chroma), clearer ? 0.078 : 1);
  const step = l > 0.5 ? -0.02 : 0.02;
  for (let n = 0; n < 8; n++) {
    const hex = hexOfOklch({ l, c, h: hue });
    if (
      subject.every(
        (colour, n) => differenceOf(colour, hex) >= (n === 0 ? LEAST_CONTRAST : LEAST_CONTRAST_OTHERS),
      )
    )
      return hex;
    l += step;
    c = Math.min(0.09, c + 0.007);
  }
  return hexOfOklch({ l, c, h: hue });
}

/** A ground a little about a style's own lightness and chroma. */
function around({ l, c }: { readonly l: number; readonly c: number }): Ground {
  return { hue: null, lightness: [l - 0.02, l + 0.02], chroma: [c * 0.85, c * 1.1] };
}

/** A hue beside, across from, or near across from another. */
function harmony(hue: number, random: Random): number {
  const options = [180, 160, 200, 40, -40, 0];
  return unsoured(
    (hue + options[Math.floor(random() * options.length)]! + (random() - 0.5) * 16 + 720) % 360,
  );
}

/** Pale yellow-greens look like old paint: their hues move to the warmer or the fresher side. */
function unsoured(hue: number): number {
  if (hue <= 84 || hue >= 142) return hue;
  return hue < 113 ? 78 : 150;
}

function flat(hex: string): Scene["background"] {
  return { top: hex, bottom: hex };
}

/** A slow gradient: a touch lighter above, deeper towards the viewer. */
function gentle(hex: string): Scene["background"] {
  const { l, c, h } = oklchOf(hex);
  return {
    top: hexOfOklch({ l: Math.min(0.985, l + 0.014), c: c * 0.92, h }),
    bottom: hexOfOklch({ l: l - 0.022, c, h }),
  };
}
