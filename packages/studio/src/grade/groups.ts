import { labOfLinear, linearOfLab, oklabOf, type Triple } from "../colour.js";
import type { Material } from "../geometry.js";
import * as layout from "../render/layout.js";
import type { Scene } from "../scene.js";
import { finishOf } from "./finish.js";

/** Which colour group each material belongs to, and the groups as the kernel reads them. */
export interface ColourGroups {
  readonly groupOf: Uint16Array;
  readonly count: number;
  /** `count` times GROUP_BYTES. */
  readonly records: ArrayBuffer;
}

/** Black and white aim a little inside the display's range, so that form survives in them (OKLab lightness). */
const DARKEST = 0.13;
const LIGHTEST = 0.978;

/** How strongly light models an asked colour, by style: the share of light's range that stays about the colour. */
const FORM: Readonly<Partial<Record<Scene["style"], number>>> = {
  clay: 0.5,
  felt: 0.55,
  photo: 0.7,
  "low poly": 0.7,
  "paper-cut": 0.55,
};
const USUAL_FORM = 0.6;
/** Colours nearer than this in OKLab to the ground's are modelled by all the light there is. */
const MELTS = 0.12;

/**
 * Sorts materials into groups that are graded together. Every asked colour is a group of its own, apart by how its
 * surface makes colour, for its light is measured and its base corrected until the picture shows it. What nobody
 * asked a colour of is the first group: through the picture's curve where that is film, else laid under light like
 * the rest, metal and glass excepted.
 */
export function colourGroups(
  scene: Pick<Scene, "style" | "finish" | "background">,
  materials: readonly Material[],
): ColourGroups {
  const { curve, warmth } = finishOf(scene);
  const groups: Group[] = [FREE, { ...FREE, mode: curve === "film" ? layout.MODE_FREE : layout.MODE_MATTE }];
  const known = new Map<string, number>();
  const groupOf = new Uint16Array(materials.length);
  materials.forEach((material, index) => {
    const { kind, asked, pattern } = material;
    if (!asked) {
      groupOf[index] = kind === "opaque" ? 1 : 0;
      return;
    }
    const key = [kind, pattern?.kind, ...asked].join(" ");
    let number = known.get(key);
    if (number === undefined) {
      number = groups.length;
      known.set(key, number);
      groups.push({ mode: kind === "opaque" ? layout.MODE_MATTE : layout.MODE_GAIN, aim: aimFor(asked) });
    }
    groupOf[index] = number;
  });
  const records = new ArrayBuffer(groups.length * layout.GROUP_BYTES);
  const view = new DataView(records);
  const ground = oklabOf(scene.background.bottom);
  groups.forEach((group, number) => {
    const form = melts(group, ground) ? 1 : (FORM[scene.style] ?? USUAL_FORM);
    writeGroup(view, number * layout.GROUP_BYTES, group, form, warmth);
  });
  return { groupOf, count: groups.length, records };
}

interface Group {
  readonly mode: number;
  /** Linear sRGB that its dominant colour must meet; null where nothing is asked. */
  readonly aim: Triple | null;
}

/** Whether a colour is so near the ground's that only light tells them apart. */
function melts({ aim }: Group, ground: Triple): boolean {
  if (!aim) return false;
  const [l, a, b] = labOfLinear(aim);
  return (l - ground[0]) ** 2 + (a - ground[1]) ** 2 + (b - ground[2]) ** 2 < MELTS * MELTS;
}

const FREE: Group = { mode: layout.MODE_FREE, aim: null };

function aimFor(asked: Triple): Triple {
  const [l, a, b] = labOfLinear(asked);
  const held = Math.min(LIGHTEST, Math.max(DARKEST, l));
  return held === l ? asked : linearOfLab([held, a, b]);
}

function writeGroup(view: DataView, at: number, { mode, aim }: Group, form: number, warmth: number): void {
  const put = (field: number, values: readonly number[]) => {
    values.forEach((value, k) => {
      view.setFloat32(at + field + k * 4, value, true);
    });
  };
  view.setInt32(at + layout.GROUP_MODE, mode, true);
  view.setInt32(at + layout.GROUP_EXACT, aim ? 1 : 0, true);
  put(layout.GROUP_FORM, [form]);
  put(layout.GROUP_TINT, [aim ? 0 : warmth]);
  if (!aim) return;
  put(layout.GROUP_AIM, aim);
  put(layout.GROUP_AIM_LAB, labOfLinear(aim));
  put(layout.GROUP_BASE, mode === layout.MODE_GAIN ? [1, 1, 1] : aim);
}
