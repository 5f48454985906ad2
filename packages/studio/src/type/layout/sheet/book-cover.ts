import type { Mark } from "../../../paint/drawing.js";
import { rectangle, roundedRectangle } from "../../../paint/outline.js";
import { readableOn } from "../contrast.js";
import { illustration } from "../illustration.js";
import { moduleField } from "../modules.js";
import { column, faceFor, filledShape, group, type Page, shifted, words } from "../page.js";

/** A book's cover: a sheet on a ground, picture large, title over it. */
export function bookCover(page: Page): Mark[] {
  const { width, height, colours, headline, lines, random } = page;
  const ratio = 0.68;
  const tall = width / height < 0.8;
  const h = tall ? height : height * 0.88;
  const w = tall ? width : Math.min(width * 0.9, h * ratio);
  const [x, y] = [(width - w) / 2, (height - h) / 2];
  const u = Math.sqrt(w * h) / 1000;
  const cover = tall ? page.field : colours.accents[0]!;
  const ink = readableOn(cover, [colours.ground, colours.ink]);
  const pad = 84 * u;
  const inner = w - 2 * pad;
  const info = column(
    page,
    lines,
    (text) => faceFor(page, text, "Outfit", { weight: 500 }),
    { x: x + pad, y: 0, width: inner, height: h * 0.2 },
    ink,
    {
      size: 38 * u,
      gap: 14 * u,
      tracking: 0.08,
    },
  );
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "DM Serif Display", { leads: true }),
        { x: x + pad, y: y + pad, width: inner, height: h * 0.36 },
        ink,
        { size: 165 * u, leading: 1 },
      )
    : null;
  const infoTop = y + h - pad - info.height;
  const top = (title?.bottom ?? y + pad) + 60 * u;
  const room = { x: x + pad, y: top, width: inner, height: infoTop - 60 * u - top };
  const side = Math.min(room.width / 4, room.height / 3);
  const rows = Math.max(1, Math.floor(room.height / side + 1e-6));
  const forms = [colours.ground, ...colours.accents, colours.ink].filter((hex) => hex !== cover);
  const picture = page.layout.picture
    ? illustration(page, room, { ground: cover })
    : [
        group(
          "modules",
          moduleField(
            room.x,
            room.y + (room.height - rows * side),
            Math.floor(room.width / side + 1e-6),
            rows,
            side,
            forms,
            cover,
            random,
          ),
        ),
      ];
  return [
    ...(tall
      ? [filledShape([rectangle(0, 0, width, height)], cover)]
      : [
          group("book", [
            filledShape([roundedRectangle(x + 14 * u, y + 16 * u, w, h, 10 * u)], colours.ink),
            filledShape([roundedRectangle(x, y, w, h, 8 * u)], cover),
          ]),
        ]),
    ...picture,
    ...(title ? [title.group] : []),
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  ];
}
