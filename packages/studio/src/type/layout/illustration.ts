import { type View, viewOf } from "../../camera.js";
import type { Art } from "../../paint/art.js";
import type { Mark } from "../../paint/drawing.js";
import { iconArt } from "../../paint/icon-art.js";
import { modelArt, shaded } from "../../paint/model-art.js";
import { circle, extentOf, mapOutline } from "../../paint/outline.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { entryOf } from "../../shape/index.js";
import { grouped } from "./art-group.js";
import { filledShape, group, type Page, type Room } from "./page.js";
import { printedInks } from "./printed.js";

/** How a picture stands in its room. */
export interface Stand {
  /** On a disc of this colour. */
  readonly disc?: string;
  /** Share of the room's lesser side that its longest takes; default: nearly all. */
  readonly share?: number;
  /** With its foot at the room's, rather than in the middle. */
  readonly onFoot?: boolean;
  /** What lies behind it; default: the disc, else the page's ground. */
  readonly ground?: string;
}

/** Of a disc's width, from corner to corner of a group on it. */
const IN_DISC = 0.88;

/** The depicted thing, or the group of them, drawn flat in a room, in the few inks that the sheet is printed in. */
export function illustration(page: Page, room: Room, stand: Stand = {}): Mark[] {
  const { picture, others = [], colours } = page.layout;
  const arts = [picture, ...others].flatMap((ref) => {
    const entry = ref && entryOf(ref);
    const art = entry && artOf(entry);
    return art && art.shapes.length > 0 ? [art] : [];
  });
  if (arts.length === 0) return [];
  const art = grouped(arts, room.width / room.height);
  const extent = extentOf(art.shapes.map(({ outline }) => outline));
  const [wide, high] = [extent.right - extent.left, extent.bottom - extent.top];
  const side = Math.min(room.width, room.height);
  const share = stand.share ?? (stand.disc ? 0.68 : 0.94);
  // Without a disc a long thing may fill the length of its room; a group fills a disc to its corners.
  const scale = stand.disc
    ? arts.length > 1
      ? (IN_DISC * side) / Math.sqrt(wide * wide + high * high)
      : (share * side) / Math.max(wide, high)
    : Math.min((share * room.width) / wide, (share * room.height) / high);
  const [cx, cy] = [room.x + room.width / 2, room.y + room.height / 2];
  const x = cx - ((extent.left + extent.right) / 2) * scale;
  const y = stand.onFoot
    ? room.y + room.height - extent.bottom * scale
    : cy - ((extent.top + extent.bottom) / 2) * scale;
  const ground = stand.ground ?? stand.disc ?? colours.ground;
  const shapes = art.shapes.map(({ colour, shade = 0, ...shape }) => ({
    ...shape,
    colour: shade === 0 ? colour : shaded(colour, shade),
  }));
  const inks = printedInks(shapes, { ...colours, ground });
  const disc = stand.disc ? [filledShape([circle(cx, cy, side / 2)], stand.disc)] : [];
  const marks = shapes.map(({ outline, rule, width, colour }): Mark => {
    const placed = mapOutline([scale, 0, 0, scale, x, y], outline);
    const ink = inks.get(colour) ?? colour;
    return width === undefined
      ? { kind: "shape", outline: placed, fill: ink, rule }
      : { kind: "shape", outline: placed, stroke: { colour: ink, width: width * scale } };
  });
  return [group("picture", [...disc, ...marks])];
}

function artOf(entry: ShapeEntry): Art | null {
  return entry.ref.source === "icon"
    ? iconArt(entry.ref.name, entry.roles)
    : modelArt(entry.ref, entry.bestTurn, { view: STRAIGHT, light: "front", roles: entry.roles });
}

/** From before and a little above, as things are drawn on sheets. */
const STRAIGHT: View = viewOf({
  camera: { eye: [0, 1.8, 10], target: [0, 0, 0], fieldOfView: 24 },
  width: 1000,
  height: 1000,
});
