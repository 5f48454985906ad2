import type { Mark } from "../../paint/drawing.js";
import { circle, polygon, rectangle, roundedRectangle } from "../../paint/outline.js";
import { readableOn } from "./contrast.js";
import { illustration } from "./illustration.js";
import { moduleField } from "./modules.js";
import { column, faceFor, filledShape, group, type Page, rule, shifted, words } from "./page.js";

/** A price at the end of a line. */
const PRICE =
  /^(?<dish>.*?)[\s.…–-]*(?<price>[$€£¥]\s?\d+(?:[.,]\d+)?|\d+(?:[.,]\d{2})?\s?[$€£¥]|\d+[.,]\d{2})$/u;

/** A framed sheet: title, dishes with their prices at the right, dotted between, on a grid. */
export function menu(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines } = page;
  const frame = 0.045 * Math.min(width, height);
  const margin = Math.max(2.4 * frame, width > height ? width * 0.2 : 0);
  const inner = width - 2 * margin;
  const accent = readableOn(colours.ground, [...colours.accents, colours.ink]);
  const marks: Mark[] = [
    {
      kind: "shape",
      outline: [roundedRectangle(frame, frame, width - 2 * frame, height - 2 * frame, 14 * unit)],
      stroke: { colour: colours.ink, width: 3.4 * unit },
    },
    {
      kind: "shape",
      outline: [
        roundedRectangle(
          frame + 9 * unit,
          frame + 9 * unit,
          width - 2 * frame - 18 * unit,
          height - 2 * frame - 18 * unit,
          8 * unit,
        ),
      ],
      stroke: { colour: colours.ink, width: 1.2 * unit },
    },
  ];
  const dishes = lines.map((line) => PRICE.exec(line)?.groups ?? { dish: line, price: "" });
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Playfair Display", { weight: 600, leads: true }),
        { x: margin, y: frame + 0.1 * height, width: inner, height: 0.2 * height },
        colours.ink,
        {
          size: 104 * unit,
          align: "centre",
          leading: 1.04,
        },
      )
    : null;
  const top = (title?.bottom ?? frame + 0.1 * height) + 46 * unit;
  const middle = width / 2;
  if (title) {
    marks.push(
      title.group,
      group("ornament", [
        rule(middle - 150 * unit, top, middle - 26 * unit, top, 2 * unit, colours.ink),
        rule(middle + 26 * unit, top, middle + 150 * unit, top, 2 * unit, colours.ink),
        filledShape(
          [
            polygon([
              [middle, top - 10 * unit],
              [middle + 10 * unit, top],
              [middle, top + 10 * unit],
              [middle - 10 * unit, top],
            ]),
          ],
          accent,
        ),
      ]),
    );
  }
  const listTop = top + 60 * unit;
  const room = height - frame - 0.08 * height - listTop;
  const step = Math.min(92 * unit, room / Math.max(1, dishes.length));
  const size = Math.max(page.least, Math.min(38 * unit, step * 0.55));
  for (const [n, { dish = "", price = "" }] of dishes.entries()) {
    const y = listTop + n * step;
    const priced =
      price === ""
        ? null
        : words(
            `price ${n + 1}`,
            price,
            faceFor(page, price, "Fraunces", { weight: 600 }),
            { x: margin, y, width: inner, height: step },
            accent,
            { size, align: "right", mostLines: 1 },
          );
    const space = priced ? inner - (priced.block.ink.right - priced.block.ink.left) - 70 * unit : inner;
    const name = words(
      `dish ${n + 1}`,
      dish,
      faceFor(page, dish, "Fraunces", { weight: 500 }),
      { x: margin, y, width: space, height: step },
      colours.ink,
      {
        size,
        mostLines: 2,
        align: price === "" ? "centre" : "left",
      },
    );
    marks.push(name.group);
    if (!priced) continue;
    const base = name.block.lines.at(-1)!.baseline;
    const shift =
      name.top -
      name.block.ink.top +
      base -
      (priced.top - priced.block.ink.top + priced.block.lines[0]!.baseline);
    marks.push(shifted(priced.group, 0, shift));
    const [from, to] = [
      margin + name.block.ink.right + 18 * unit,
      width - margin - (priced.block.ink.right - priced.block.ink.left) - 18 * unit,
    ];
    const dotY = name.top - name.block.ink.top + base - 2 * unit;
    if (to - from > 30 * unit) {
      marks.push({
        kind: "shape",
        outline: [{ start: [from, dotY], segments: [[to, dotY]], closed: false }],
        stroke: { colour: colours.ink, width: 2.2 * unit, dashes: [0, 11 * unit] },
      });
    }
  }
  return marks;
}

/** Centred words in a thin frame with corner leaves. */
export function invitation(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines } = page;
  const frame = 0.06 * Math.min(width, height);
  const margin = 2.3 * frame;
  const inner = width - 2 * margin;
  const accent = colours.accents[0]!;
  const info = column(
    page,
    lines,
    (text) => faceFor(page, text, "EB Garamond", { weight: 500 }),
    { x: margin, y: 0, width: inner, height: 0.4 * height },
    colours.ink,
    {
      size: 36 * unit,
      gap: 22 * unit,
      align: "centre",
      tracking: 0.05,
    },
  );
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Great Vibes", { leads: true }),
        { x: margin, y: 0, width: inner, height: 0.34 * height },
        colours.ink,
        {
          size: 170 * unit,
          align: "centre",
          leading: 1.1,
        },
      )
    : null;
  const gap = 64 * unit;
  const picture = page.layout.picture ? 0.24 * height : 0;
  const total =
    picture +
    (picture > 0 ? gap * 0.6 : 0) +
    (title ? title.bottom - title.top : 0) +
    (title && lines.length > 0 ? gap : 0) +
    info.height;
  let y = (height - total) / 2;
  const marks: Mark[] = [
    {
      kind: "shape",
      outline: [rectangle(frame, frame, width - 2 * frame, height - 2 * frame)],
      stroke: { colour: accent, width: 2.6 * unit, join: "miter" },
    },
    group("leaves", corners(page, frame, accent)),
  ];
  if (picture > 0) {
    marks.push(...illustration(page, { x: margin, y, width: inner, height: picture }, false));
    y += picture + gap * 0.6;
  }
  if (title) {
    marks.push(shifted(title.group, 0, y - title.top));
    y += title.bottom - title.top;
  }
  if (lines.length > 0) {
    if (title) y += gap;
    marks.push(
      rule(width / 2 - 60 * unit, y - gap / 2, width / 2 + 60 * unit, y - gap / 2, 2 * unit, accent),
    );
    marks.push(
      group(
        "information",
        info.groups.map((g) => shifted(g, 0, y)),
      ),
    );
  }
  return marks;
}

/** Sprigs growing along the frame from two opposite corners. */
function corners({ width, height, unit, colours }: Page, frame: number, accent: string): Mark[] {
  const second = colours.accents[1] ?? accent;
  const sprig = (x: number, y: number, sx: number, sy: number): Mark[] => {
    const marks: Mark[] = [];
    for (const [along, across] of [
      [1, 0],
      [0, 1],
    ] as const) {
      for (let n = 0; n < 7; n++) {
        const d = (24 + 30 * n) * unit;
        const size = (46 - 4.5 * n) * unit;
        for (const side of [1, -1]) {
          const [px, py] = [x + sx * along * d, y + sy * across * d];
          const [ux, uy] = [sx * along, sy * across];
          const [vx, vy] = [across * side * sx || -uy * side, along * side * sy || ux * side];
          const tip = [px + (ux * 0.8 + vx * 0.75) * size, py + (uy * 0.8 + vy * 0.75) * size] as const;
          const bow = (k: number) =>
            [
              px + (ux * (0.4 + k) + vx * (0.4 - k)) * size,
              py + (uy * (0.4 + k) + vy * (0.4 - k)) * size,
            ] as const;
          const [a, b] = [bow(0.28), bow(-0.28)];
          marks.push(
            filledShape(
              [
                {
                  start: [px, py],
                  segments: [
                    [...a, ...a, ...tip],
                    [...b, ...b, px, py],
                  ],
                  closed: true,
                },
              ],
              n % 2 === 0 ? accent : second,
            ),
          );
        }
      }
    }
    marks.push(filledShape([circle(x, y, 15 * unit)], second));
    return marks;
  };
  return [...sprig(frame, frame, 1, 1), ...sprig(width - frame, height - frame, -1, -1)];
}

/** A book's cover: a sheet on a ground, picture large, title over it. */
export function bookCover(page: Page): Mark[] {
  const { width, height, colours, headline, lines, random } = page;
  const ratio = 0.68;
  const tall = width / height < 0.8;
  const h = tall ? height : height * 0.88;
  const w = tall ? width : Math.min(width * 0.9, h * ratio);
  const [x, y] = [(width - w) / 2, (height - h) / 2];
  const u = Math.sqrt(w * h) / 1000;
  const cover = colours.accents[0]!;
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
  const forms = [colours.ground, ...colours.accents.slice(1), colours.ink];
  const picture = page.layout.picture
    ? illustration(page, room, false)
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
  const points = column(
    page,
    lines,
    (text) => faceFor(page, text, "Inter", { weight: 480 }),
    { x: margin + 44 * unit, y: top, width: textWidth - 44 * unit, height: height - margin - top },
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
  if (page.layout.picture) marks.push(...illustration(page, room, true));
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
