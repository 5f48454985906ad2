import { rgbToHex } from "@atelier/contract";
import type { Contour, Mark } from "../../paint/drawing.js";
import { circle, extentOf, mapOutline } from "../../paint/outline.js";
import { figuresOf } from "../../shape/icons/drawing.js";
import { drawingOf } from "../../shape/icons/pack.js";
import { filledShape, group, type Page, type Room } from "./page.js";

/** The depicted thing drawn flat in a room, standing in its middle; on a disc where asked. */
export function illustration(page: Page, room: Room, onDisc: boolean): Mark[] {
  const { picture, colours } = page.layout;
  const drawing = picture && drawingOf(picture.name);
  if (!drawing) return [];
  const figures = figuresOf(drawing).map((figure) => ({
    ...figure,
    outline: figure.lines.map(
      ({ points, closed }): Contour => ({
        start: [points[0]!, points[1]!],
        segments: Array.from(
          { length: points.length / 2 - 1 },
          (_, n) => [points[2 * n + 2]!, points[2 * n + 3]!] as const,
        ),
        closed,
      }),
    ),
  }));
  const extent = extentOf(figures.map(({ outline }) => outline));
  const [w, h] = [extent.right - extent.left, extent.bottom - extent.top];
  const side = Math.min(room.width, room.height);
  const scale = ((onDisc ? 0.68 : 0.94) * side) / Math.max(w, h);
  const [cx, cy] = [room.x + room.width / 2, room.y + room.height / 2];
  const x = cx - ((extent.left + extent.right) / 2) * scale;
  const y = cy - ((extent.top + extent.bottom) / 2) * scale;
  const disc = onDisc ? [filledShape([circle(cx, cy, side / 2)], colours.accents[0]!)] : [];
  return [
    group("picture", [
      ...disc,
      ...figures.map(({ outline, paint, colour }): Mark => {
        const placed = mapOutline([scale, 0, 0, scale, x, y], outline);
        const hex = rgbToHex([...colour]);
        return "rule" in paint
          ? { kind: "shape", outline: placed, fill: hex, rule: paint.rule }
          : { kind: "shape", outline: placed, stroke: { colour: hex, width: paint.width * scale } };
      }),
    ]),
  ];
}
