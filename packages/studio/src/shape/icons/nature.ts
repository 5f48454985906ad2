import type { FullnessName } from "./body.js";
import { meaningOf } from "./emoji.js";

const FLOATING_GROUPS = new Set(["sky-weather", "heart", "emotion", "arrow", "transport-air", "zodiac"]);

const FLOATING = namesIn(`
  bat bird dove eagle butterfly honeybee mosquito fly lady-beetle feather fish tropical-fish blowfish dolphin shark
  jellyfish octopus squid spouting-whale whale balloon kite flying-disc heart-suit musical-note musical-notes
  speech-balloon thought-balloon left-speech-bubble right-anger-bubble ghost ringed-planet parachute person-fairy
  man-fairy woman-fairy baby-angel money-with-wings globe-showing-americas globe-showing-asia-australia
  globe-showing-europe-africa globe-with-meridians phoenix-bird blackbird goose leaf-fluttering-in-wind sparkles
  person-superhero man-superhero woman-superhero bubbles confetti-ball fireworks
`);

const GROUNDED = namesIn(`
  umbrella umbrella-on-ground closed-umbrella umbrella-with-rain-drops snowman snowman-without-snow thermometer seat
  fire water-wave airplane-departure airplane-arrival mountain-cableway fog suspension-railway love-letter
`);

/** True for what hangs in the air by nature: sun, cloud, heart, balloon, what flies or swims. */
export function floatsByNature(name: string): boolean {
  if (GROUNDED.has(name)) return false;
  return FLOATING.has(name) || FLOATING_GROUPS.has(meaningOf(name).group ?? "");
}

const BALLS = namesIn(`
  tangerine full-moon new-moon first-quarter-moon last-quarter-moon waxing-crescent-moon waxing-gibbous-moon
  waning-gibbous-moon waning-crescent-moon full-moon-face new-moon-face globe-showing-americas
  globe-showing-asia-australia globe-showing-europe-africa soccer-ball baseball softball basketball volleyball
  pool-8-ball red-circle orange-circle yellow-circle green-circle blue-circle purple-circle brown-circle
  black-circle white-circle yarn mirror-ball radio-button
`);

const SLAB_GROUPS =
  /^(book-paper|mail|place-map|transport-sign|arrow|religion|zodiac|av-symbol|gender|math|punctuation|currency|other-symbol|keycap|alphanum|warning|award-medal|flag|time|office|phone)$/;

const SLABS = namesIn(`
  coin yen-banknote dollar-banknote euro-banknote pound-banknote credit-card receipt chart-increasing-with-yen
  identification-card framed-picture mirror window door laptop desktop-computer television computer-disk floppy-disk
  optical-disk dvd film-frames clapper-board joker mahjong-red-dragon flower-playing-cards ticket admission-tickets
  placard label calendar compass bullseye world-map map-of-japan cookie rice-cracker pizza flatbread adhesive-bandage
  x-ray elevator triangular-flag white-flag black-flag chequered-flag pirate-flag rainbow-flag crossed-flags
  red-envelope key old-key wrench carpentry-saw straight-ruler triangular-ruler scissors gear puzzle-piece
  red-square orange-square yellow-square green-square blue-square purple-square brown-square id-button snowflake
  leaf-fluttering-in-wind maple-leaf fallen-leaf four-leaf-clover shamrock
`);

/** Time pieces and phones that are thicker than their groups. */
const NOT_SLABS = namesIn("alarm-clock mantelpiece-clock telephone hourglass-done hourglass-not-done trophy");

/** How thick a thing is by nature: a ball, a slab like a card, or in between. */
export function fullnessOf(name: string): FullnessName {
  if (BALLS.has(name)) return "ball";
  if (SLABS.has(name)) return "slab";
  return SLAB_GROUPS.test(meaningOf(name).group ?? "") && !NOT_SLABS.has(name) ? "slab" : "puffy";
}

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
