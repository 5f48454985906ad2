import type { Mark } from "../../../paint/drawing.js";
import { rectangle } from "../../../paint/outline.js";
import { illustration } from "../illustration.js";
import { moduleField } from "../modules.js";
import { column, faceFor, filledShape, group, type Page, rule, words } from "../page.js";

/** A slide: title at the top left, points below it on the grid, a form or picture at the right. */
export function slide(page: Page): Mark[] {
  const { width, height, unit, margin, colours, headline, lines, random } = page;
  const wide = width > height;
  const textWidth = wide ? (width - 2 * margin) * 0.58 : width - 2 * margin;
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Archivo", { weight: 750, leads: true }),
        { x: margin, y: margin, width: textWidth, height: 0.38 * height },
        colours.ink,
        { size: 104 * unit, leading: 1.02 },
      )
    : null;
  const top = (title?.bottom ?? margin) + 70 * unit;
  // A line by itself is no list.
  const indent = lines.length > 1 ? 44 * unit : 0;
  const points = column(
    page,
    lines,
    (text) => faceFor(page, text, "Inter", { weight: 480 }),
    { x: margin + indent, y: top, width: textWidth - indent, height: height - margin - top },
    colours.ink,
    {
      size: 40 * unit,
      gap: 34 * unit,
    },
  );
  const marks: Mark[] = [
    rule(margin, margin * 0.55, width - margin, margin * 0.55, 4 * unit, colours.accents[0]!),
  ];
  if (title) marks.push(title.group);
  for (const points_ of points.groups) marks.push(points_);
  const bullets = points.groups.map((g): Mark => {
    const first = g.children[0];
    const y = first?.kind === "shape" ? Math.min(...first.outline.map(({ start }) => start[1])) : top;
    return filledShape([rectangle(margin, y, 14 * unit, 14 * unit)], colours.accents[0]!);
  });
  if (lines.length > 1) marks.push(group("bullets", bullets));
  const room = wide
    ? {
        x: margin + textWidth + 40 * unit,
        y: margin,
        width: width - 2 * margin - textWidth - 40 * unit,
        height: height - 2 * margin,
      }
    : {
        x: margin,
        y: top + points.height + 60 * unit,
        width: width - 2 * margin,
        height: height - margin - top - points.height - 60 * unit,
      };
  if (room.height < 0.18 * height) return marks;
  if (page.layout.picture) marks.push(...illustration(page, room, { disc: colours.accents[0]! }));
  else {
    const side = Math.min(room.width / 3, room.height / 2);
    const [columns, rows] = [Math.floor(room.width / side + 1e-6), Math.floor(room.height / side + 1e-6)];
    const x = room.x + room.width - columns * side;
    marks.push(
      group(
        "modules",
        moduleField(
          x,
          room.y + room.height - rows * side,
          columns,
          rows,
          side,
          [...colours.accents, colours.ink],
          colours.ground,
          random,
        ),
      ),
    );
  }
  return marks;
}
