import type { Mark } from "../../../paint/drawing.js";
import { illustration } from "../illustration.js";
import { moduleField } from "../modules.js";
import { column, faceFor, group, type Page, rule, words } from "../page.js";

/** Rules, a field of modules, and the headline at the foot. */
export function swiss(page: Page): Mark[] {
  const { width, height, unit, margin, colours, headline, lines, random } = page;
  const inner = width - 2 * margin;
  const wide = width > 1.15 * height;
  const marks: Mark[] = [rule(margin, margin, width - margin, margin, 4 * unit, colours.ink)];
  const small = (text: string) => faceFor(page, text, "Archivo", { weight: 600 });
  const textWidth = wide ? inner * 0.5 : inner;
  const info = column(
    page,
    lines,
    small,
    { x: margin, y: margin + 24 * unit, width: textWidth, height: 0.3 * height },
    colours.ink,
    {
      size: 30 * unit,
      gap: 10 * unit,
      tracking: 0,
    },
  );
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Archivo", { weight: 800, leads: true }),
        {
          x: margin,
          y: height * 0.35,
          width: textWidth,
          height: height * 0.65 - margin - 24 * unit,
        },
        colours.ink,
        { size: (wide ? 150 : 132) * unit, leading: 0.98, stand: "bottom", mostLines: 6 },
      )
    : null;
  const top = margin + 24 * unit + (lines.length > 0 && !wide ? info.height + 36 * unit : 10 * unit);
  const foot = title && !wide ? title.top - 44 * unit : height - margin - 30 * unit;
  const left = wide ? margin + inner * 0.54 : margin;
  const [roomWidth, roomHeight] = [width - margin - left, foot - top];
  if (page.layout.picture) {
    marks.push(
      ...illustration(
        page,
        { x: left, y: top, width: roomWidth, height: roomHeight },
        { disc: colours.accents[0]! },
      ),
    );
  } else {
    const columns = roomWidth > 1.6 * roomHeight ? 6 : 4;
    const side = Math.min(roomWidth / columns, roomHeight / 2);
    const across = Math.floor(roomWidth / side + 1e-6);
    const down = Math.max(1, Math.floor(roomHeight / side + 1e-6));
    const y = wide ? top + (roomHeight - down * side) / 2 : top;
    const forms = [...colours.accents.slice(0, 3), colours.ink];
    marks.push(
      group(
        "modules",
        moduleField(
          left + (roomWidth - across * side) / (wide ? 1 : 2),
          y,
          across,
          down,
          side,
          forms,
          colours.ground,
          random,
        ),
      ),
    );
  }
  marks.push(group("information", info.groups));
  if (title) marks.push(title.group);
  marks.push(rule(margin, height - margin, width - margin, height - margin, 4 * unit, colours.ink));
  return marks;
}
