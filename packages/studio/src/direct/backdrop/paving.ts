import type { Brief, MaterialName } from "../../brief.js";
import type { Random } from "../../math/random.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import { isLowKey, isMoody, toneOf } from "../colour/tone.js";

export interface Paving {
  readonly finish: { readonly colour: string; readonly material: MaterialName };
  /** Width of its boards or slabs, scene units; null without joints. */
  readonly pitch: number | null;
}

const TOPS: readonly (readonly [MaterialName, number, number, number, number | null])[] = [
  ["wood", 0.6, 0.085, 58, 1.5],
  ["light wood", 0.8, 0.06, 78, 1.5],
  ["dark wood", 0.4, 0.05, 48, 1.2],
  ["marble", 0.93, 0.006, 80, null],
  ["concrete", 0.4, 0.012, 250, null],
  ["concrete", 0.72, 0.01, 90, null],
];

/**
 * Whether a top of this lightness and chroma goes with the mood: a dark one with a dark picture, none with a pale one, and
 * no grey with light of a colour. Where the words say nothing, dark stone is for photographs.
 */
function suits(lightness: number, chroma: number, brief: Pick<Brief, "moods" | "style">): boolean {
  if (isLowKey(brief)) return lightness < 0.65;
  if (!isMoody(brief)) return brief.style === "photo" || lightness > 0.45 || chroma > 0.02;
  const { ground } = toneOf(brief);
  return (ground.hue === null || chroma > 0.02) && (ground.lightness[0] < 0.7 || lightness >= 0.58);
}

/** What a table is made of where nobody says: timber, stone, or a cloth in a tint that goes with the subject. */
export function paving(brief: Pick<Brief, "moods" | "style">, tint: string, random: Random): Paving {
  const roll = random();
  if (roll < 0.3) {
    const { l, c, h } = oklchOf(tint);
    const finish = {
      colour: hexOfOklch({ l: Math.min(l, 0.86), c: c + 0.015, h }),
      material: "fabric",
    } as const;
    return { finish, pitch: null };
  }
  const choices = TOPS.filter(([, l, c]) => suits(l, c, brief));
  const [material, l, c, h, pitch] = choices[Math.floor(random() * choices.length)]!;
  return { finish: { colour: hexOfOklch({ l, c, h }), material }, pitch };
}
