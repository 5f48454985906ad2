import { rgbToHex } from "@atelier/contract";
import { type AskedPlace, type Brief, isFlat, type RelationKind } from "../../brief.js";
import type { Random } from "../../math/random.js";
import { mixed, oklchOf } from "../../oklch.js";
import { hidesSun, type PlaceKind } from "../../place/place.js";
import type { PromptRequest } from "../../request.js";
import type { BackdropName, Hour, Scene } from "../../scene.js";
import { lookUp, lookUpCard, lookUpDrawn, lookUpFace } from "../../shape/lookup.js";
import { isIconSet, isMinimal } from "../camera/framing.js";
import { groundFor } from "../colour/ground.js";
import { litStyleOf } from "../light/lit-style.js";
import type { LookUp } from "../meaning/depict.js";
import { showsHead } from "../meaning/heads.js";

/** What is asked of the ground, and the colours that the things in front of it show. */
interface Wishes extends Pick<PromptRequest, "palette" | "background" | "weights"> {
  readonly subject: readonly string[];
}

/** What a painter sets for a place. */
const BACKDROP: Readonly<Record<PlaceKind, BackdropName>> = {
  mountains: "mountains",
  hills: "hills",
  desert: "desert",
  sea: "sea",
  beach: "beach",
  lake: "lake",
  forest: "forest",
  meadow: "hills",
  snow: "snow",
  sky: "hills",
  city: "city",
  street: "city",
  space: "space",
  planet: "space",
  gradient: "blob",
  silk: "blob",
  waves: "sea",
  bokeh: "disc",
  tiles: "arch",
};

/** Skies by the hour; the seed chooses. */
const SKIES: Readonly<Record<Hour, readonly string[]>> = {
  day: ["#f6e7cc", "#cfe6f2", "#d8ecdf", "#fbe9d7"],
  dusk: ["#fbcf9f", "#f8bfa4", "#f4c1bf"],
  twilight: ["#6a5c9c", "#56609f", "#7d6496"],
  night: ["#1d2a54", "#18243f", "#2a2350"],
};

/** Skies of weather that hides the sun by day. */
const COVERED = ["#cfd8de", "#d5dadf", "#c9d3d6"];

/** Styles that show a place behind their things. */
const SETTING_STYLES: readonly string[] = ["flat", "silhouette"];

/** Styles for which a face alone says all. */
const MARKS: readonly string[] = ["logo", "icon", "pattern"];

/** Relations whose things must fit each other in space, which only models tell how. */
const FITTING: readonly RelationKind[] = ["on", "in", "under", "holding", "wearing"];

/** Where the shapes of a brief come from: in flat pictures drawings come first, but for things that carry others; cards are made of nothing else. */
export function shapesFor(brief: Brief): LookUp {
  const { style, relations, mentions } = brief;
  if (!isFlat(style)) return litStyleOf(style).cards ? lookUpCard : lookUp;
  if (style === "flat isometric") return lookUp;
  if (showsHead(brief)) return lookUpFace;
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

/** The place that a flat picture shows. */
export function paintedPlace({ style, setting }: Brief): AskedPlace | null {
  const place = SETTING_STYLES.includes(style) ? (setting.place ?? null) : null;
  if (!place) return null;
  // Painters have a village of their own, which is a thing.
  const { village, ...bare } = place;
  const others = (words: readonly string[]) => words.filter((word) => word !== village);
  const own = {
    mentions: others(place.mentions),
    words: others(place.words),
    answered: others(place.answered),
  };
  return { ...bare, ...own, ...(place.airless ? { kind: "space" as const } : {}) };
}

/** The ground of a flat picture, one even colour, and what stands on it behind the things. */
export function flatSetting(
  brief: Brief,
  place: AskedPlace | null,
  wishes: Wishes,
  random: Random,
): Pick<Scene, "background" | "backdrop"> {
  const groundAsked = wishes.background !== null || brief.setting.colour !== null;
  // An asked ground is that colour wherever no thing is; weights share the ground out themselves.
  const bare = groundAsked || isWeighted(wishes);
  const free = plainBackdrop(brief, random);
  const kind = place ? BACKDROP[place.kind] : bare ? "plain" : free;
  const hour = place ? hourOf(place) : "day";
  const skies = place && hour === "day" && hidesSun(place.weather) ? COVERED : SKIES[hour];
  const usual = place && skies[Math.floor(skies.length * random())]!;
  const sky = place?.sky?.colour ?? usual;
  const ground = groundColour(brief, wishes, sky, random);
  return {
    background: { top: ground, bottom: ground },
    // A duotone's ground is its paper unless another was asked for; signs of a set have nothing behind them.
    ...(kind === "plain" && !groundAsked && !isIconSet(brief)
      ? {}
      : { backdrop: { kind, ...(place ? toldOf(place, hour) : {}) } }),
  };
}

/** What a painter is told of a place besides its kind. */
function toldOf({ high, season, weather, trees, falls }: AskedPlace, hour: Hour) {
  return {
    ...(hour === "day" ? {} : { hour }),
    ...(high ? { high } : {}),
    ...(season ? { season } : {}),
    ...(weather ? { weather } : {}),
    ...(trees ? { trees } : {}),
    ...(falls ? { falls } : {}),
  };
}

function hourOf({ kind, time, moon }: AskedPlace): Hour {
  if (time === "night" || moon || kind === "space" || kind === "planet") return "night";
  if (time === "dusk") return "twilight";
  return time === "sunset" || time === "golden hour" || time === "dawn" ? "dusk" : "day";
}

function plainBackdrop(brief: Brief, random: Random): BackdropName {
  const chance = random();
  if (!SETTING_STYLES.includes(brief.style) || isMinimal(brief) || isIconSet(brief)) return "plain";
  const choices: readonly BackdropName[] = ["disc", "disc", "arch", "blob", "floor"];
  return choices[Math.floor(chance * choices.length)]!;
}

function isWeighted({ palette, weights }: Wishes): boolean {
  return weights?.length === palette.length && weights.some((weight) => weight > 0);
}

/** What was asked for; else the heaviest asked colour, the palest one, or a pale tint of the first; else a sky, or a tint by harmony. */
function groundColour(brief: Brief, wishes: Wishes, sky: string | null, random: Random): string {
  const asked = wishes.background ? rgbToHex(wishes.background) : (brief.setting.colour?.hex ?? null);
  if (asked) return asked;
  const palette = wishes.palette.map(rgbToHex);
  if (isWeighted(wishes)) {
    const weights = wishes.weights!;
    const lightness = (n: number) => oklchOf(palette[n]!).l;
    const heaviest = weights
      .map((_, n) => n)
      .sort((a, b) => weights[b]! - weights[a]! || lightness(b) - lightness(a))[0]!;
    return palette[heaviest]!;
  }
  if (palette.length > 0) {
    const palest = palette.reduce((best, hex) => (oklchOf(hex).l > oklchOf(best).l ? hex : best));
    return palette.length > 1 && oklchOf(palest).l > 0.8 ? palest : mixed(palette[0]!, "#ffffff", 0.86);
  }
  const free = { background: null, palette: [], wanted: [], boxes: [] };
  return sky ?? groundFor(brief, free, wishes.subject, random).top;
}
