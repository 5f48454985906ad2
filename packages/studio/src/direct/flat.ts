import { rgbToHex } from "@atelier/contract";
import { type Brief, isFlat, type RelationKind } from "../brief.js";
import type { Random } from "../math/random.js";
import { mixed, oklchOf } from "../oklch.js";
import type { PromptRequest } from "../request.js";
import type { BackdropName, Scene } from "../scene.js";
import { lookUp, lookUpCard, lookUpDrawn } from "../shape/lookup.js";
import type { LookUp } from "./depict.js";
import { isMinimal } from "./framing.js";
import { groundFor } from "./ground.js";
import { litStyleOf } from "./lit-style.js";

type Wishes = Pick<PromptRequest, "palette" | "background">;

const words = (list: string): RegExp => new RegExp(`\\b(${list})\\b`, "i");

/** Places that a painter sets, by the words that ask for them; first match wins. */
const PLACES: readonly (readonly [BackdropName, RegExp])[] = [
  ["space", words("space|outer space|galaxy|stars|moon|planet|cosmos|orbit")],
  ["snow", words("snow|snowy|snowfall|winter|arctic|antarctica|tundra|ice field|north pole")],
  ["desert", words("desert|dunes?|sahara|savanna|savannah")],
  ["sea", words("sea|ocean|beach|shore|seaside|coast|bay|harbou?r|lake|river|waves|water|island|pond")],
  ["city", words("city|skyline|town|street|downtown|metropolis|urban|cityscape|avenue")],
  ["mountains", words("mountains?|alps|peaks?|summit|valley|fjord|highlands|canyon")],
  ["forest", words("forest|woods|woodland|jungle|rainforest|pine trees|trees")],
  [
    "hills",
    words(
      "hills?|meadow|field|fields|countryside|landscape|park|garden|grass|farm|nature|outdoors|sky|lawn|village|vineyard|horizon",
    ),
  ],
];

const NIGHT = words("night|midnight|moonlit|moonlight|starry|stars");
const DUSK = words("sunset|sunrise|dusk|dawn|golden hour|evening|twilight|sundown|morning");

/** Backdrops that styles of one subject on plain ground never have. */
const PLAIN_STYLES: readonly string[] = [
  "icon",
  "logo",
  "pattern",
  "sticker",
  "line",
  "flat isometric",
  "duotone",
  "silhouette",
];

/** Styles for which a face alone says all. */
const MARKS: readonly string[] = ["logo", "icon", "pattern"];

/** Relations whose things must fit each other in space, which only models tell how. */
const FITTING: readonly RelationKind[] = ["on", "in", "under", "holding", "wearing"];

/** Where the shapes of a brief come from: in flat pictures drawings come first, but for things that carry others; cards are made of nothing else. */
export function shapesFor({ style, relations, mentions }: Brief): LookUp {
  if (!isFlat(style)) return litStyleOf(style).cards ? lookUpCard : lookUp;
  if (style === "flat isometric") return lookUp;
  const bearers = new Set(
    relations.flatMap(({ kind, object, subject }) => {
      if (!FITTING.includes(kind)) return [];
      return kind === "in"
        ? [subject, object]
        : kind === "holding" || kind === "wearing"
          ? [subject]
          : [object];
    }),
  );
  const fitting = new Set(mentions.filter(({ id }) => bearers.has(id)).map(({ concept }) => concept));
  return (concept) => (fitting.has(concept) ? lookUp(concept) : lookUpDrawn(concept, MARKS.includes(style)));
}

/** The place a flat picture shows and the words that asked for it. */
function placeOf({
  setting,
  style,
  mentions,
  notUnderstood,
  moods,
}: Brief): { kind: BackdropName; said: readonly string[] } | null {
  if (!isFlat(style) || PLAIN_STYLES.includes(style)) return null;
  for (const said of [setting.places, notUnderstood, mentions.map(({ noun }) => noun), moods]) {
    for (const [kind, pattern] of PLACES) {
      const found = said.filter((text) => pattern.test(text));
      if (found.length > 0) return { kind, said: found };
    }
  }
  return null;
}

/** Words for places that the backdrop of a flat picture shows. */
export function shownPlaces(brief: Brief): readonly string[] {
  return placeOf(brief)?.said ?? [];
}

/** The ground of a flat picture, one even colour, and what stands on it behind the things. */
export function flatSetting(
  brief: Brief,
  wishes: Wishes,
  subject: readonly string[],
  random: Random,
): Pick<Scene, "background" | "backdrop"> {
  const ground = groundColour(brief, wishes, subject, random);
  const place = placeOf(brief);
  const said = [
    ...brief.moods,
    ...brief.notUnderstood,
    ...brief.setting.places,
    ...brief.mentions.map(({ noun }) => noun),
  ].join(" ");
  const hour = NIGHT.test(said) ? "night" : DUSK.test(said) ? "dusk" : "day";
  const kind = place?.kind ?? plainBackdrop(brief, random);
  return {
    background: { top: ground, bottom: ground },
    ...(kind === "plain" ? {} : { backdrop: { kind, ...(place && hour !== "day" ? { hour } : {}) } }),
  };
}

function plainBackdrop(brief: Brief, random: Random): BackdropName {
  const chance = random();
  if (PLAIN_STYLES.includes(brief.style) || isMinimal(brief)) return "plain";
  const choices: readonly BackdropName[] = ["disc", "disc", "arch", "blob", "floor"];
  return choices[Math.floor(chance * choices.length)]!;
}

/** Exactly what was asked for; else the palest asked colour, or a pale tint of the first; else a tint by harmony. */
function groundColour(brief: Brief, wishes: Wishes, subject: readonly string[], random: Random): string {
  const palette = wishes.palette.map(rgbToHex);
  if (wishes.background === null && !brief.setting.colour && palette.length > 0) {
    const palest = palette.reduce((best, hex) => (oklchOf(hex).l > oklchOf(best).l ? hex : best));
    return palette.length > 1 && oklchOf(palest).l > 0.8 ? palest : mixed(palette[0]!, "#ffffff", 0.86);
  }
  if (brief.setting.colour && wishes.background === null) return brief.setting.colour.hex;
  return groundFor(brief, { ...wishes, palette: [], wanted: [], boxes: [] }, subject, random).top;
}
