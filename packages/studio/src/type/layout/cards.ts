import type { Mark } from "../../paint/drawing.js";
import { circle, rectangle, roundedRectangle } from "../../paint/outline.js";
import { readableOn } from "./contrast.js";
import { sector } from "./forms.js";
import { illustration } from "./illustration.js";
import { moduleField } from "./modules.js";
import { column, faceFor, filledShape, group, type Page, rule, shifted, words } from "./page.js";

/** A visiting card lying on a ground of its own: name and trade at one side, ways to reach at the foot. */
export function businessCard(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines, random } = page;
  const card = fitted(width, height, 85 / 55, 0.8);
  const { x, y, w, h } = card;
  const pad = 0.1 * h;
  const u = h / 550;
  const paper = colours.ground;
  const surround = colours.accents[0]!;
  const role = lines.filter((line) => !isContact(line));
  const contact = lines.filter(isContact);
  const name = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Archivo", { weight: 700, leads: true }),
        { x: x + pad, y: y + pad, width: w * 0.62, height: h * 0.34 },
        colours.ink,
        {
          size: 58 * u,
          leading: 1.05,
          mostLines: 2,
        },
      )
    : null;
  const small = (text: string) => faceFor(page, text, "Inter", { weight: 450 });
  const trade = column(
    page,
    role,
    small,
    { x: x + pad, y: (name?.bottom ?? y + pad) + 20 * u, width: w * 0.62, height: h * 0.2 },
    colours.ink,
    {
      size: 27 * u,
      gap: 8 * u,
    },
  );
  const reach = column(
    page,
    contact,
    small,
    { x: x + pad, y: 0, width: w * 0.66, height: h * 0.38 },
    colours.ink,
    {
      size: 25 * u,
      gap: 11 * u,
    },
  );
  const side = (h - 2 * pad) / 3;
  const field = moduleField(
    x + w - pad - side,
    y + pad,
    1,
    3,
    side,
    [...colours.accents, colours.ink],
    paper,
    random,
  );
  return [
    filledShape([rectangle(0, 0, width, height)], surround),
    group("card", [filledShape([rectangle(x, y, w, h)], paper), group("mark", field)]),
    ...(name ? [name.group] : []),
    group("trade", trade.groups),
    group(
      "contact",
      reach.groups.map((g) => shifted(g, 0, y + h - pad - reach.height)),
    ),
    ...(unit > 0 ? [] : []),
  ];
}

function isContact(line: string): boolean {
  return /@|www\.|https?:|\.\w{2,4}\b|\d{3}/u.test(line);
}

/** The largest sheet of a ratio within a share of the picture, in its middle. */
function fitted(width: number, height: number, ratio: number, share: number) {
  const w = Math.min(width * share, height * share * ratio);
  const h = w / ratio;
  return { x: (width - w) / 2, y: (height - h) / 2, w, h };
}

/** One strong statement on a colour, its source below. */
export function socialCard(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines, random } = page;
  const ground = colours.accents[0]!;
  const ink = readableOn(ground, [colours.ground, colours.ink]);
  const margin = 0.085 * Math.min(width, height);
  const inner = width - 2 * margin;
  const small = (text: string) => faceFor(page, text, "Inter", { weight: 600 });
  const info = column(
    page,
    lines,
    small,
    { x: margin, y: 0, width: inner * 0.8, height: 0.24 * height },
    ink,
    {
      size: 32 * unit,
      gap: 10 * unit,
    },
  );
  const infoTop = height - margin - info.height;
  const r = 0.52 * Math.min(width, height);
  const second = colours.accents[1] ?? colours.ink;
  const marks: Mark[] = [
    filledShape([rectangle(0, 0, width, height)], ground),
    group("form", page.layout.picture ? [] : [filledShape([sector(width, height, 0, r, 180, 270)], second)]),
  ];
  const room = { x: margin, y: margin, width: inner, height: infoTop - margin - 50 * unit };
  if (page.layout.picture) {
    const wide = width > 1.2 * height;
    const box = wide
      ? { x: width * 0.56, y: margin, width: width * 0.44 - margin, height: height - 2 * margin }
      : { x: width * 0.42, y: height * 0.44, width: width * 0.58 - margin, height: height * 0.56 - margin };
    marks.push(...illustration(page, box, false));
    if (wide) room.width = width * 0.52 - margin;
    else room.height = height * 0.42 - margin;
  } else if (headline && random() < 2) {
    room.height = Math.min(room.height, height - r * 0.72 - margin);
    if (width > 1.2 * height)
      Object.assign(room, { width: inner - r * 0.5, height: infoTop - margin - 50 * unit });
  }
  if (headline) {
    marks.push(
      words(
        "headline",
        headline,
        faceFor(page, headline, "Archivo", { weight: 800, leads: true }),
        room,
        ink,
        { size: 132 * unit, leading: 1 },
      ).group,
    );
  }
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  );
  return marks;
}

/** Wide and short: words at the left, form at the right, a line as a button. */
export function banner(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines, random } = page;
  const ground = colours.accents[0]!;
  const ink = readableOn(ground, [colours.ground, colours.ink]);
  const wide = width > 1.2 * height;
  const margin = 0.09 * Math.min(width, height);
  const marks: Mark[] = [filledShape([rectangle(0, 0, width, height)], ground)];
  const field = wide
    ? { x: width - height * 0.75, y: 0, side: height / 4, columns: 3, rows: 4 }
    : { x: 0, y: height * 0.62, side: width / 4, columns: 4, rows: 2 };
  const on = [...colours.accents.slice(1), colours.ground, colours.ink];
  if (page.layout.picture) {
    marks.push(
      ...illustration(
        page,
        wide
          ? { x: width * 0.6, y: margin, width: width * 0.4 - margin, height: height - 2 * margin }
          : { x: margin, y: height * 0.55, width: width - 2 * margin, height: height * 0.45 - margin },
        false,
      ),
    );
  } else {
    marks.push(
      group(
        "modules",
        moduleField(field.x, field.y, field.columns, field.rows, field.side, on, ground, random),
      ),
    );
  }
  const textWidth = wide ? (page.layout.picture ? width * 0.58 : field.x) - 2 * margin : width - 2 * margin;
  const foot = wide ? height - margin : height * 0.6 - margin * 0.4;
  const small = (text: string) => faceFor(page, text, "Inter", { weight: 600 });
  const info = column(page, lines, small, { x: margin, y: 0, width: textWidth, height: 0.3 * height }, ink, {
    size: 34 * unit,
    gap: 12 * unit,
  });
  const room = {
    x: margin,
    y: margin,
    width: textWidth,
    height: foot - margin - (lines.length > 0 ? info.height + 46 * unit : 0),
  };
  let at = foot - info.height;
  if (headline) {
    const title = words(
      "headline",
      headline,
      faceFor(page, headline, "Archivo", { weight: 850, leads: true }),
      room,
      ink,
      { size: 168 * unit, leading: 0.98, stand: wide ? "middle" : "bottom" },
    );
    if (wide && lines.length > 0) {
      // Headline and lines stand together in the middle of the height.
      const together = title.bottom - title.top + 46 * unit + info.height;
      const move = (height - together) / 2 - title.top;
      marks.push(shifted(title.group, 0, move));
      at = title.bottom + move + 46 * unit;
    } else marks.push(title.group);
  }
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, at)),
    ),
  );
  return marks;
}

/** A word mark alone in much room, with a plain sign beside or over it. */
export function wordmark(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines } = page;
  const name = headline ?? lines[0] ?? "";
  const inner = Math.min(width * 0.64, height * 1.1);
  const sign = Math.min(190 * unit, inner * 0.3);
  const title = words(
    "wordmark",
    name,
    faceFor(page, name, "Outfit", { weight: 650, leads: true }),
    { x: (width - inner) / 2, y: 0, width: inner, height: height * 0.3 },
    colours.ink,
    {
      size: 190 * unit,
      align: "centre",
      mostLines: 2,
    },
  );
  const rest = headline ? lines : lines.slice(1);
  const info = column(
    page,
    rest,
    (text) => faceFor(page, text, "Outfit", { weight: 500 }),
    { x: (width - inner) / 2, y: 0, width: inner, height: height * 0.2 },
    colours.ink,
    {
      size: 30 * unit,
      gap: 10 * unit,
      align: "centre",
      tracking: 0.16,
    },
  );
  const gap = 60 * unit;
  const total = sign + gap + (title.bottom - title.top) + (rest.length > 0 ? 36 * unit + info.height : 0);
  const top = (height - total) / 2;
  const signRoom = { x: width / 2 - sign / 2, y: top, width: sign, height: sign };
  const marks: Mark[] = page.layout.picture
    ? illustration(page, signRoom, false)
    : [group("sign", signMark(page, width / 2, top + sign / 2, sign / 2))];
  const titleTop = top + sign + gap;
  marks.push(shifted(title.group, 0, titleTop - title.top));
  const infoTop = titleTop + (title.bottom - title.top) + 36 * unit;
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  );
  return marks;
}

function signMark(page: Page, cx: number, cy: number, r: number): Mark[] {
  const { colours, random } = page;
  const [first, second = colours.ink] = colours.accents;
  const choice = Math.floor(3 * random());
  if (choice === 0) {
    return [
      filledShape([sector(cx - r, cy + r, 0, 2 * r, 270, 360)], first!),
      filledShape([circle(cx + r * 0.62, cy - r * 0.62, r * 0.38)], second),
    ];
  }
  if (choice === 1) {
    return [
      filledShape([sector(cx, cy, 0, r, 180, 360)], first!),
      filledShape([sector(cx, cy + r * 0.12, 0, r * 0.88, 0, 180)], second),
    ];
  }
  return [0, 90, 180, 270].map((from, n) =>
    filledShape([sector(cx, cy, r * 0.06, r, from + 4, from + 86)], n % 2 === 0 ? first! : second),
  );
}

/** A bottle's or jar's label: a framed sheet, centred, name large, facts small. */
export function label(page: Page): Mark[] {
  const { width, height, colours, headline, lines } = page;
  const sheet = fitted(width, height, width > 1.2 * height ? 1.35 : 0.82, 0.84);
  const { x, y, w, h } = sheet;
  const u = Math.sqrt(w * h) / 1000;
  const line = colours.accents[0]!;
  const pad = 88 * u;
  const inner = w - 2 * pad;
  const info = column(
    page,
    lines,
    (text) => faceFor(page, text, "EB Garamond", { weight: 500 }),
    { x: x + pad, y: 0, width: inner, height: h * 0.3 },
    colours.ink,
    {
      size: 40 * u,
      gap: 20 * u,
      align: "centre",
      tracking: 0.06,
    },
  );
  const infoTop = y + h - pad - info.height;
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Playfair Display", { weight: 700, leads: true }),
        { x: x + pad, y: y + h * 0.4, width: inner, height: infoTop - 90 * u - y - h * 0.4 },
        colours.ink,
        {
          size: 150 * u,
          align: "centre",
          leading: 1.02,
          stand: "bottom",
        },
      )
    : null;
  const top = y + pad;
  const room = { x: x + pad, y: top, width: inner, height: (title?.top ?? infoTop) - 60 * u - top };
  const r = Math.min(room.width * 0.3, room.height * 0.5);
  const [cx, cy] = [x + w / 2, room.y + room.height / 2 + r * 0.3];
  const picture = page.layout.picture
    ? illustration(page, room, false)
    : [
        group("sun", [
          ...Array.from(
            { length: 25 },
            (_, n): Mark => rayed(cx, cy, r, 180 + n * 7.5, n % 2 === 0 ? 1.15 : 1, line, 5 * u),
          ),
          filledShape([sector(cx, cy, 0, r * 0.52, 180, 360)], line),
          rule(cx - 1.6 * r, cy, cx + 1.6 * r, cy, 5 * u, colours.ink),
        ]),
      ];
  const frame = (inset: number, thick: number): Mark => ({
    kind: "shape",
    outline: [roundedRectangle(x + inset, y + inset, w - 2 * inset, h - 2 * inset, 10 * u)],
    stroke: { colour: line, width: thick },
  });
  return [
    filledShape([rectangle(0, 0, width, height)], colours.accents[1] ?? line),
    group("sheet", [
      filledShape([roundedRectangle(x, y, w, h, 18 * u)], colours.ground),
      frame(30 * u, 5 * u),
      frame(42 * u, 1.8 * u),
    ]),
    ...picture,
    ...(title ? [title.group] : []),
    ...(lines.length > 0
      ? [rule(x + w / 2 - 120 * u, infoTop - 46 * u, x + w / 2 + 120 * u, infoTop - 46 * u, 2.5 * u, line)]
      : []),
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  ];
}

function rayed(
  cx: number,
  cy: number,
  r: number,
  degrees: number,
  reach: number,
  colour: string,
  width: number,
): Mark {
  const [from, to] = [
    sector(cx, cy, 0, r * 0.66, degrees, degrees + 1).start,
    sector(cx, cy, 0, r * reach, degrees, degrees + 1).start,
  ];
  return {
    kind: "shape",
    outline: [{ start: from, segments: [to], closed: false }],
    stroke: { colour, width },
  };
}
