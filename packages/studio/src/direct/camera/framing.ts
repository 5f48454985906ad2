import { type Brief, type FlatStyle, isFlat } from "../../brief.js";
import { litStyleOf } from "../light/lit-style.js";

/** What composition words ask of the camera and of the way things stand. */
export interface Framing {
  /** The eye's height angle in degrees; null leaves it to the arrangement. */
  readonly elevation: number | null;
  /** How much of its usual part of the frame the group takes. */
  readonly share: number;
  /** Vertical field of view, degrees; null for the usual. */
  readonly fieldOfView: number | null;
  /** Lines that are parallel stay so. */
  readonly parallel: boolean;
  /** How closely one thing is looked at; null where it is seen whole. */
  readonly near: "close" | "macro" | null;
  /** Where the middle of the group goes. */
  readonly place: "usual" | "centre" | "third";
  /** A corner of each thing faces the viewer, as in isometric drawings. */
  readonly cornerwise: boolean;
  /** Things face the viewer and stand as one half mirrors the other. */
  readonly symmetrical: boolean;
  /** Seen so steeply that things lie on the ground rather than stand on it. */
  readonly lying: boolean;
  /** Looked down at: small flat things lie. */
  readonly steep: boolean;
  /** Looked up at from near the ground. */
  readonly low: boolean;
  /** Copies fill the frame and go on beyond it. */
  readonly pattern: boolean;
  /** A sign on a badge, label or button, whose things are signs themselves. */
  readonly mark: boolean;
  /** Drawings face the viewer squarely, as in flat pictures. */
  readonly frontal: boolean;
}

/** Reliefs stand upright and have no top to look at; things that have one can be seen from steeply above. */
const STEEPEST_RELIEF = 30;
/** As near to straight down as a camera that stands upright may look. */
const OVERHEAD = 82;
/** Down at things that still stand. */
const STEEP = 54;
/** Up at things, as far as the ground lets the eye go down. */
const UPWARD = -26;
/** True isometry looks down by arctan(1/√2). */
const ISOMETRIC = 35.3;
const NEAR_LENS = 32;
/** Wide, so that what one looks up at narrows towards its top. */
const LOW_LENS = 60;

const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim());

const TOP_DOWN = words(
  "top down, top view, top down view, overhead, overhead view, overhead shot, top down shot, top shot, top view photo, from the top, from directly above, from straight above, flat lay, flatlay, knolling, knolled",
);
const AERIAL = words("bird's eye view, birds eye view, bird's eye, aerial view, aerial");
const FROM_ABOVE = words(
  "from above, seen from above, viewed from above, high angle, high angle shot, high angle view",
);
const FLAT_LAY = words("flat lay, flatlay, knolling, knolled");
const PATTERN = words(
  "pattern, seamless pattern, repeating pattern, tileable pattern, tile pattern, wallpaper, wallpaper pattern",
);
const ISOMETRIC_WORDS = words(
  "isometric, isometric view, isometric illustration, isometric render, isometric perspective",
);
const LOW = words("low angle, low angle shot, low angle view, from below, worm's eye view");

const ELEVATIONS: readonly (readonly [number, readonly string[]])[] = [
  [OVERHEAD, [...TOP_DOWN, ...PATTERN]],
  [STEEP, [...AERIAL, ...FROM_ABOVE]],
  [ISOMETRIC, ISOMETRIC_WORDS],
  [UPWARD, LOW],
  [6, words("eye level, side view, front view, from the front, symmetrical, symmetric, symmetry")],
];

const MACRO = words("macro, macro shot, macro photo, macro photography, extreme close up");
const CLOSE = [...words("close up, closeup, close shot, headshot, tight crop, full frame"), ...MACRO];
const BADGES = words("icon, app icon, sticker, logo, emblem, emblem style, badge");
/** Signs of a field side by side. */
export const ICON_SET = "icon set";
const MINIMAL = words("minimal, minimalist, minimalistic, minimalism, simple composition, negative space");

const SHARES: readonly (readonly [number, readonly string[]])[] = [
  [1.4, CLOSE],
  [1.2, LOW],
  [1.12, FLAT_LAY],
  [0.48, words("wide shot, long shot, wide angle, full shot, wide view, long view")],
  [0.62, MINIMAL],
  [1.2, BADGES],
];

/** Reads the composition words; where two ask for the same thing the first table entry wins. */
export function framingOf(brief: Pick<Brief, "framing" | "style">, hasRelief: boolean): Framing {
  const framing = framingByWords(brief, hasRelief);
  if (isFlat(brief.style)) return flattened(framing, brief.style);
  if (!litStyleOf(brief.style).cards) return framing;
  // Sheets of paper lie under the camera; tubes of light hang before it.
  return brief.style === "paper-cut"
    ? { ...framing, frontal: true, lying: true, elevation: OVERHEAD, place: "centre" }
    : { ...framing, frontal: true, elevation: framing.elevation ?? 3 };
}

/** A flat picture has no vanishing points; a pattern is repeated by the painter. */
function flattened(framing: Framing, style: FlatStyle): Framing {
  const isometric = style === "flat isometric";
  return {
    ...framing,
    parallel: true,
    share: framing.share * (isometric ? 0.95 : 1),
    elevation: isometric ? ISOMETRIC : framing.elevation,
    cornerwise: isometric,
    frontal: !isometric,
    ...(style === "pattern" ? { pattern: false, lying: false, elevation: null } : {}),
  };
}

function framingByWords({ framing }: Pick<Brief, "framing">, hasRelief: boolean): Framing {
  const says = (list: readonly string[]) => list.some((word) => framing.includes(word));
  const first = (table: readonly (readonly [number, readonly string[]])[]) =>
    table.find(([, list]) => says(list))?.[0] ?? null;
  const elevation = first(ELEVATIONS);
  const pattern = says(PATTERN);
  const lying = pattern || says(TOP_DOWN);
  const third = says(words("rule of thirds, off centre, off center, asymmetrical"));
  const centred = says(
    words("centred, centered, in the center, in the centre, in the middle, symmetrical, symmetric, symmetry"),
  );
  return {
    elevation:
      elevation !== null && hasRelief && !lying && elevation !== ISOMETRIC && elevation !== STEEP
        ? Math.min(elevation, STEEPEST_RELIEF)
        : elevation,
    share: first(SHARES) ?? (third ? 0.8 : 1),
    fieldOfView: says(CLOSE) ? NEAR_LENS : says(LOW) ? LOW_LENS : null,
    near: says(MACRO) ? "macro" : says(CLOSE) ? "close" : null,
    place: third ? "third" : centred || says(BADGES) || lying ? "centre" : "usual",
    cornerwise: says(ISOMETRIC_WORDS),
    parallel: says(ISOMETRIC_WORDS),
    symmetrical: says(words("symmetrical, symmetric, symmetry")),
    lying,
    steep: says([...AERIAL, ...FROM_ABOVE]),
    low: elevation === UPWARD,
    pattern,
    mark: says([...BADGES, ICON_SET]),
    frontal: false,
  };
}

/** How a landscape is looked at: from the air, or up from near its ground; null as one sees it who stands there. */
export function outlookOf({ framing }: Pick<Brief, "framing">): "down" | "up" | null {
  const says = (list: readonly string[]) => list.some((word) => framing.includes(word));
  if (says([...AERIAL, ...FROM_ABOVE, ...TOP_DOWN])) return "down";
  return says(LOW) ? "up" : null;
}

/** True where the words ask for one thing on a plain, even ground, as on a badge. */
export function isBadge({ framing }: Pick<Brief, "framing">): boolean {
  return BADGES.some((word) => framing.includes(word));
}

const SIGN = /\b3d icon\b|\bicon\b|\bsticker\b|\bemoji\b/i;

/** True where the words ask for a sign of a thing rather than for its picture. */
export function isSign(brief: Pick<Brief, "framing" | "prompt">): boolean {
  return isBadge(brief) || SIGN.test(brief.prompt);
}

export function isMinimal({ framing }: Pick<Brief, "framing">): boolean {
  return MINIMAL.some((word) => framing.includes(word));
}

export function isIconSet({ framing }: Pick<Brief, "framing">): boolean {
  return framing.includes(ICON_SET);
}

export function isFlatLay({ framing }: Pick<Brief, "framing">): boolean {
  return FLAT_LAY.some((word) => framing.includes(word));
}
