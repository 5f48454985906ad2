import { hexToRgb } from "@atelier/contract";
import type { Brief } from "./brief.js";
import { isFlat } from "./brief.js";
import type { GroundWish } from "./grade/index.js";
import type { HandName, TintName } from "./hand.js";
import { mixed } from "./oklch.js";
import type { DrawOptions, PromptRequest, Report } from "./request.js";
import { reworked } from "./restyle/rework.js";
import type { LightName, Wish } from "./restyle/wish.js";

import type { Scene } from "./scene.js";

/** Media that leave paper bare around what they show. */
const ON_PAPER: readonly HandName[] = ["watercolour", "pencil"];
const PAPER = "#f8f4ea";
/** How far the ground of a picture on paper goes towards it. */
const TO_PAPER = 0.72;

/**
 * A directed scene as the hand that the prompt asks for makes it, and the report of that. Shapes that are to stay shapes, and
 * what is cut out, are left as they are.
 */
export function inHandAsked(
  { scene, report }: { readonly scene: Scene; readonly report: Report },
  { hand, setting }: Pick<Brief, "hand" | "setting">,
  request: Pick<PromptRequest, "format" | "transparent" | "medium" | "background">,
): { scene: Scene; report: Report } {
  if (!hand) return { scene, report };
  if (request.format === "svg" || request.medium === "vector" || request.transparent || scene.layout)
    return { scene, report: { ...report, notDepicted: [...report.notDepicted, ...hand.words] } };
  const { medium, tint } = hand;
  const open = request.background === null && setting.colour === null && scene.palette.length === 0;
  const bare = !isFlat(scene.style) && !scene.place && !scene.set && !scene.backdrop && !scene.ornament;
  const { background } = scene;
  const toPaper = (hex: string) => mixed(hex, PAPER, TO_PAPER);
  const paper =
    medium !== null && ON_PAPER.includes(medium) && open && bare
      ? { background: { ...background, top: toPaper(background.top), bottom: toPaper(background.bottom) } }
      : {};
  return {
    scene: { ...scene, ...paper, hand: { medium, tint } },
    report: { ...report, depicted: [...report.depicted, ...hand.words] },
  };
}

const NOTHING: Wish = {
  medium: null,
  lights: [],
  ground: null,
  recolours: [],
  additions: [],
  colours: [],
};
const LIGHT_OF: Readonly<Record<TintName, LightName>> = { "black and white": "monochrome", sepia: "sepia" };
/** A change is whole from this strength on, and leaves what it changes its structure. */
const WHOLE = 0.2;

/** A finished picture drawn anew by its scene's hand, in the palette asked for and on the asked ground to the byte; or as it is. */
export async function byHand<Picture extends { width: number; height: number; rgba: Uint8Array }>(
  picture: Picture,
  { hand, palette, background, seed }: Scene,
  options: Pick<DrawOptions, "threads" | "signal"> & { readonly ground: GroundWish },
): Promise<Picture> {
  if (!hand || (hand.medium === null && hand.tint === null)) return picture;
  const made = await reworked(
    picture,
    {
      wish: {
        ...NOTHING,
        medium: hand.medium,
        lights: hand.tint && palette.length === 0 ? [LIGHT_OF[hand.tint]] : [],
      },
      palette: palette.map(hexToRgb),
      strength: WHOLE,
      seed,
    },
    options,
  );
  const { ground } = options;
  return { ...picture, rgba: ground === "left open" ? made : keeping(made, picture.rgba, background.top) };
}

/** What a hand made, with the ground where the source shows nothing but that. */
function keeping(made: Uint8Array, source: Uint8Array, hex: string): Uint8Array {
  const [r, g, b] = hexToRgb(hex);
  const kept = new Uint8Array(made);
  for (let at = 0; at < source.length; at += 4) {
    if (source[at] !== r || source[at + 1] !== g || source[at + 2] !== b) continue;
    kept.set([r, g, b], at);
  }
  return kept;
}
