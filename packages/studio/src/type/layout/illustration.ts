import type { Mark } from "../../paint/drawing.js";
import { iconArt } from "../../paint/icon-art.js";
import { circle, extentOf, mapOutline } from "../../paint/outline.js";
import { entryOf } from "../../shape/index.js";
import { filledShape, group, type Page, type Room } from "./page.js";

/** The depicted thing drawn flat in a room, standing in its middle; on a disc where asked. */
export function illustration(page: Page, room: Room, onDisc: boolean): Mark[] {
  const { picture, colours } = page.layout;
  const entry = picture && entryOf(picture);
  const art = entry && iconArt(entry.ref.name, entry.roles);
  if (!art) return [];
  const extent = extentOf(art.shapes.map(({ outline }) => outline));
  const side = Math.min(room.width, room.height);
  const longest = Math.max(extent.right - extent.left, extent.bottom - extent.top);
  const scale = ((onDisc ? 0.68 : 0.94) * side) / longest;
  const [cx, cy] = [room.x + room.width / 2, room.y + room.height / 2];
  const x = cx - ((extent.left + extent.right) / 2) * scale;
  const y = cy - ((extent.top + extent.bottom) / 2) * scale;
  const disc = onDisc ? [filledShape([circle(cx, cy, side / 2)], colours.accents[0]!)] : [];
  const shapes = art.shapes.map(({ outline, rule, width, colour }): Mark => {
    const placed = mapOutline([scale, 0, 0, scale, x, y], outline);
    return width === undefined
      ? { kind: "shape", outline: placed, fill: colour, rule }
      : { kind: "shape", outline: placed, stroke: { colour, width: width * scale } };
  });
  return [group("picture", [...disc, ...shapes])];
}
