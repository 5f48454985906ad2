import type { AskedPlace, Brief, Mention } from "../../brief.js";
import { isFlat } from "../../brief.js";
import { randomFrom } from "../../math/random.js";
import type { Landform, PlaceKind } from "../../place/place.js";
import { landNamed } from "../../read/land-words.js";
import { settledIn } from "../../read/outdoors.js";
import { DIORAMA_KINDS, type DioramaLand, dioramaName } from "../../shape/sculpted/models/dioramas/index.js";
import { litStyleOf } from "../light/lit-style.js";
import { plainMention } from "../meaning/plain-mention.js";

const LANDS: Partial<Record<PlaceKind, DioramaLand>> = {
  mountains: "mountains",
  hills: "hills",
  meadow: "hills",
  lake: "lake",
  forest: "forest",
  sea: "island",
  beach: "island",
  desert: "desert",
  snow: "snow",
  city: "city",
  street: "city",
};

/** Land of a form of its own that a block shows; another form is not shown by one. */
const FORMS: Partial<Record<Landform, DioramaLand>> = {
  island: "island",
  volcano: "volcano",
  cone: "volcano",
};

const BLOCK_STYLES: ReadonlySet<string> = new Set(["clay", "toy", "felt", "low poly"]);
const MODELLED = /\b(?:isometric|diorama|miniature|tabletop|clay|claymation|felt|low[ -]?poly)\b/i;
const STUFFS: ReadonlySet<string> = new Set(["clay", "felt", "wool", "fabric", "plastic", "matte plastic"]);
const ISOMETRIC = "isometric view";

/** Leaves and grass in autumn, by role. */
const AUTUMN = { leaves: "#e08a2c", grass: "#b9a349" } as const;

/** A landscape alone as a model-maker shows it: a block cut out of the country. `untold` is what it leaves out. */
export interface InBlock {
  readonly brief: Brief;
  readonly words: readonly string[];
  readonly untold: readonly string[];
}

/** A landscape alone, in a style that models things or seen from a corner, is a block of land; null for all else. */
export function landInBlock(brief: Brief, seed: number): InBlock | null {
  if (isFlat(brief.style) || litStyleOf(brief.style).cards || brief.style === "photo") return null;
  if (!BLOCK_STYLES.has(brief.style) && !MODELLED.test(brief.prompt)) return null;
  if (brief.texts.length > 0 || brief.setting.colour !== null) return null;
  const found = placed(brief) ?? modelled(brief);
  if (!found) return null;
  const { land, words, untold, material } = found;
  const kind = Math.floor(randomFrom("diorama", seed)() * DIORAMA_KINDS);
  const autumn = found.autumn ? Object.entries(AUTUMN) : [];
  const mention: Mention = {
    ...plainMention("m1", dioramaName(land, kind), words[0] ?? land),
    colours: autumn
      .filter(
        ([part]) =>
          land !== "island" && (part === "grass" || land === "hills" || land === "forest" || land === "city"),
      )
      .map(([part, hex]) => ({ word: "autumn", hex, part })),
    material,
  };
  const { place: _, ...setting } = brief.setting;
  return {
    brief: {
      ...brief,
      mentions: [mention],
      relations: [],
      framing: brief.framing.includes("isometric") ? brief.framing : [...brief.framing, ISOMETRIC],
      setting: { ...setting, kind: "plain", places: [] },
      notUnderstood: brief.notUnderstood,
    },
    words,
    untold,
  };
}

interface Named {
  readonly land: DioramaLand;
  readonly words: readonly string[];
  readonly untold: readonly string[];
  readonly material: Mention["material"];
  readonly autumn: boolean;
}

function placed(brief: Brief): Named | null {
  const { place } = brief.setting;
  if (!place || place.village || place.falls || place.crop || place.airless) return null;
  if (settledIn(brief, place).mentions.length > 0) return null;
  const land = landOf(place);
  if (!land) return null;
  const winter = place.season === "winter";
  // A block stands in a studio: no hour is seen in it, nor any weather.
  const seasons = place.season === null ? [] : place.answered.filter((word) => SEASONAL.test(word));
  return {
    land: winter && (land === "mountains" || land === "hills" || land === "forest") ? "snow" : land,
    words: [...place.words, ...(winter || place.season === "autumn" ? seasons : [])],
    untold: place.answered.filter(
      (word) => !SEASONAL.test(word) && !/^(?:clear|sunny|summer|day)$/.test(word),
    ),
    material: null,
    autumn: place.season === "autumn",
  };
}

const SEASONAL = /^(?:spring|summer|autumn|autumnal|fall|winter|wintry|snow|snowy|frozen)$/;

function landOf({ landform, kind }: AskedPlace): DioramaLand | null {
  return (landform ? FORMS[landform] : LANDS[kind]) ?? null;
}

/** "Clay landscape": land that is written as a thing made of something. */
function modelled({ mentions, setting }: Brief): Named | null {
  const [only, another] = mentions;
  if (!only || another || setting.place || only.count !== 1 || only.colours.length > 0) return null;
  if (only.material === null || !STUFFS.has(only.material)) return null;
  const kind = landNamed(only);
  const land = kind === null || only.concept === "mountain" ? null : LANDS[kind];
  return land ? { land, words: [only.noun], untold: [], material: only.material, autumn: false } : null;
}
