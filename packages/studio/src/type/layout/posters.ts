import { atan2, radians } from "../../math/exact.js";
import { mixed } from "../../oklch.js";
import type { Mark } from "../../paint/drawing.js";
import { after, circle, mapOutline, placement, rectangle } from "../../paint/outline.js";
import { setBlock } from "../set/block.js";
import { brokenIn } from "../set/break.js";
import { setLine } from "../set/line.js";
import { readableOn } from "./contrast.js";
import { arcSegments, onCircle } from "./forms.js";
import { illustration } from "./illustration.js";
import { moduleField } from "./modules.js";
import { column, faceFor, filledShape, group, type Page, rule, shifted, words } from "./page.js";

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
      size: 27 * unit,
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
    marks.push(...illustration(page, { x: left, y: top, width: roomWidth, height: roomHeight }, true));
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

/** Every line of the headline as wide as the sheet, a disc behind. */
export function big(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines, random } = page;
  const margin = Math.max(52 * unit, 0.06 * Math.min(width, height));
  const inner = width - 2 * margin;
  const small = (text: string) => faceFor(page, text, "Archivo", { weight: 650 });
  const info = column(
    page,
    lines,
    small,
    { x: margin, y: 0, width: inner, height: 0.24 * height },
    colours.ink,
    {
      size: 27 * unit,
      gap: 8 * unit,
    },
  );
  const infoTop = height - margin - info.height;
  const room = (lines.length > 0 ? infoTop - 40 * unit : height - margin) - margin;
  const stack = headline ? fullLines(page, headline, inner, room, 26 * unit) : null;
  const marks: Mark[] = [];
  const radius = Math.min(width, height) * (0.27 + 0.06 * random());
  const [cx, cy] = [
    width * (0.5 + 0.16 * random()),
    margin + (stack?.height ?? room) * (0.45 + 0.25 * random()),
  ];
  if (page.layout.picture) {
    const top = margin + (stack?.height ?? 0) + 20 * unit;
    if (infoTop - top > 0.2 * height) {
      marks.push(
        ...illustration(page, { x: margin, y: top, width: inner, height: infoTop - top - 30 * unit }, false),
      );
    }
  }
  const disc = colours.accents.find((hex) => readableOn(hex, [colours.ink], 4.5) === colours.ink);
  if (disc) marks.push(group("disc", [filledShape([circle(cx, cy, radius)], disc)]));
  if (stack) {
    marks.push({ kind: "group", id: "headline", text: headline!, children: stack.marks(margin, margin) });
    marks.push(...stripes(page, margin, margin + stack.height, width - margin, infoTop - 40 * unit));
  }
  const moved = info.groups.map((g) => shifted(g, 0, infoTop));
  marks.push(group("information", moved));
  return marks;
}

/** The rest of a tall sheet below a short headline: bars that grow. */
function stripes(page: Page, left: number, top: number, right: number, foot: number): Mark[] {
  const { unit, colours, height } = page;
  if (page.layout.picture || foot - top < 0.16 * height) return [];
  const bars: Mark[] = [];
  let y = top + 30 * unit;
  for (let n = 0; n < 5; n++) {
    const thick = (10 + 13 * n) * unit;
    if (y + thick > foot) break;
    bars.push(
      filledShape([rectangle(left, y, right - left, thick)], n % 2 === 0 ? colours.ink : colours.accents[0]!),
    );
    y += thick + (26 + 6 * n) * unit;
  }
  return [group("bars", bars)];
}

/** A headline in lines that all fill the width, as few as use the room best. */
function fullLines(page: Page, text: string, width: number, room: number, gap: number) {
  const style = faceFor(page, text, "Anton", { leads: true });
  const measure = (line: string) => setLine(line, style).width;
  const set = (lines: readonly string[]) => {
    const built = lines.map((line) => setLine(line, style));
    const sizes = built.map(({ ink }) => width / Math.max(0.2, ink.right - ink.left));
    const heights = built.map(({ ink }, n) => (ink.bottom - ink.top) * sizes[n]!);
    const height = heights.reduce((sum, h) => sum + h, 0) + gap * (lines.length - 1);
    const scale = Math.min(1, (room - gap * (lines.length - 1)) / (height - gap * (lines.length - 1)));
    return {
      built,
      sizes: sizes.map((size) => size * scale),
      heights: heights.map((h) => h * scale),
      scale,
      height,
    };
  };
  const parts = text.split(/\s+/u).length;
  let best: { set: ReturnType<typeof set>; worth: number } | null = null;
  for (let count = 1; count <= Math.min(parts, 7); count++) {
    const lines = brokenIn(count, text, measure);
    if (!lines) break;
    const candidate = set(lines);
    const used = candidate.height * candidate.scale;
    const worth = (used / room) * candidate.scale * candidate.scale;
    if (!best || worth > best.worth) best = { set: candidate, worth };
  }
  const { built, sizes, heights } = best!.set;
  const height = heights.reduce((sum, h) => sum + h, 0) + gap * (built.length - 1);
  return {
    height,
    marks: (x: number, y: number): Mark[] => {
      let top = y;
      return built.map((line, n) => {
        const size = sizes[n]!;
        const block = setBlock(line.text, {
          style,
          width: width + 1,
          height: heights[n]! + 1,
          most: size,
          mostLines: 1,
        });
        const shape = filledShape(
          mapOutline(
            [1, 0, 0, 1, x, top],
            block.lines.flatMap(({ letters }) => letters.flatMap(({ outline }) => outline)),
          ),
          page.colours.ink,
        );
        top += heights[n]! + gap;
        return shape;
      });
    },
  };
}

/** Centred: a sunburst above, a serif headline, a short rule, small capitals. */
export function classic(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines } = page;
  const margin = Math.max(100 * unit, 0.08 * Math.min(width, height));
  const inner = width - 2 * margin;
  const foot = height - margin;
  const small = (text: string) => faceFor(page, text, "Outfit", { weight: 500 });
  const info = column(
    page,
    lines,
    small,
    { x: margin, y: 0, width: inner, height: 0.22 * height },
    colours.ink,
    {
      size: 23 * unit,
      gap: 12 * unit,
      align: "centre",
      tracking: 0.1,
    },
  );
  const infoTop = foot - info.height;
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Playfair Display", { weight: 600, leads: true }),
        { x: margin, y: height * 0.42, width: inner, height: infoTop - 90 * unit - height * 0.42 },
        colours.ink,
        { size: 128 * unit, align: "centre", leading: 1.04, stand: "bottom" },
      )
    : null;
  const top = margin * 0.9;
  const room = (title?.top ?? infoTop) - 60 * unit - top;
  const radius = Math.min(room / 2, inner * 0.42);
  const [cx, cy] = [width / 2, top + room / 2];
  const marks: Mark[] = page.layout.picture
    ? illustration(page, { x: margin, y: top, width: inner, height: room }, false)
    : [group("sunburst", sunburst(page, cx, cy, radius))];
  if (title) marks.push(title.group);
  if (lines.length > 0) {
    const y = infoTop - 44 * unit;
    marks.push(rule(width / 2 - 50 * unit, y, width / 2 + 50 * unit, y, 3.5 * unit, colours.accents[0]!));
  }
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  );
  return marks;
}

function sunburst(page: Page, cx: number, cy: number, radius: number): Mark[] {
  const { unit, colours } = page;
  const rays = Array.from({ length: 48 }, (_, n) => {
    const [from, to] = [0.62, n % 2 === 0 ? 1 : 0.86];
    return {
      start: onCircle(cx, cy, radius * from, n * 7.5),
      segments: [onCircle(cx, cy, radius * to, n * 7.5)],
      closed: false,
    };
  });
  const inner = radius * 0.52;
  const [first, second = colours.ink, third = first] = colours.accents;
  const wave = (level: number, colour: string) => {
    const y = cy + level * inner;
    const half = Math.sqrt(Math.max(0, inner * inner - (level * inner) ** 2));
    const [left, right] = [cx - half, cx + half];
    const angle = (180 * atan2(level, Math.sqrt(1 - level * level))) / radians(180);
    const quarter = half / 2;
    const start = [left, y] as const;
    return filledShape(
      [
        {
          start,
          segments: [
            [left + quarter * 0.6, y - quarter * 0.7, left + quarter * 1.2, y - quarter * 0.7, cx, y],
            [cx + quarter * 0.8, y + quarter * 0.7, right - quarter * 0.6, y + quarter * 0.7, right, y],
            ...arcSegments(cx, cy, inner, angle, 180 - angle),
          ],
          closed: true,
        },
      ],
      colour,
    );
  };
  return [
    { kind: "shape", outline: rays, stroke: { colour: first!, width: 5 * unit } },
    filledShape([circle(cx, cy, inner)], first!),
    wave(-0.05, second),
    wave(0.4, third === first ? colours.ink : third),
  ];
}

/** A tilted headline on bands that shrink upwards. */
export function diagonal(page: Page): Mark[] {
  const { width, height, unit, margin, colours, headline, lines } = page;
  const [lead, second = colours.ink] = [...colours.accents].sort((a, b) =>
    a === colours.accents[0] ? -1 : b === colours.accents[0] ? 1 : 0,
  );
  const band = lead!;
  const ink = readableOn(band, [colours.ink, colours.ground]);
  const angle = -18;
  const reach = width + height;
  const tilt = placement(1, angle, width / 2, height * 0.47);
  const bar = (y: number, thick: number, colour: string) =>
    filledShape(mapOutline(tilt, [rectangle(-reach, y, 2 * reach, thick)]), colour);
  const marks: Mark[] = [];
  const base = second === band ? colours.ink : second;
  const bandHeight = Math.min(height * 0.46, 560 * unit);
  const bands: Mark[] = [
    filledShape([rectangle(0, 0, width, height)], base),
    bar(-reach, reach - bandHeight / 2, band),
    bar(-bandHeight / 2, bandHeight, band),
  ];
  let y = -bandHeight / 2 - 22 * unit;
  for (let thick = 60 * unit; thick > 4 * unit; thick *= 0.66) {
    bands.push(bar(y - thick, thick, base));
    y -= thick * 1.9 + 8 * unit;
  }
  marks.push(group("bands", bands));
  if (headline) {
    const span = Math.min(width, height * 1.2) * 0.86;
    const block = setBlock(headline, {
      style: faceFor(page, headline, "Archivo", { weight: 900, leads: true }),
      width: span,
      height: bandHeight * 0.78,
      most: 190 * unit,
      leading: 0.96,
    });
    const turned = after(tilt, [
      1,
      0,
      0,
      1,
      -(block.ink.left + block.ink.right) / 2,
      -(block.ink.top + block.ink.bottom) / 2,
    ]);
    marks.push({
      kind: "group",
      id: "headline",
      text: headline,
      children: block.lines.map(({ letters }) =>
        filledShape(
          mapOutline(
            turned,
            letters.flatMap(({ outline }) => outline),
          ),
          ink,
        ),
      ),
    });
  }
  const small = (text: string) => faceFor(page, text, "Archivo", { weight: 650 });
  const on = readableOn(base, [colours.ground, colours.ink]);
  const info = column(
    page,
    lines,
    small,
    { x: margin, y: 0, width: width - 2 * margin, height: 0.16 * height },
    on,
    {
      size: 27 * unit,
      gap: 8 * unit,
      align: "right",
    },
  );
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, height - margin - info.height)),
    ),
  );
  return marks;
}

/** An arch window with hills under a sun, words below it. */
export function framed(page: Page): Mark[] {
  const { width, height, unit, margin, colours, headline, lines, random } = page;
  const small = (text: string) => faceFor(page, text, "EB Garamond", { weight: 500 });
  const wide = width > 1.25 * height;
  const [textLeft, textWidth] = wide ? [width * 0.52, width * 0.48 - margin] : [margin, width - 2 * margin];
  const info = column(
    page,
    lines,
    small,
    { x: textLeft, y: 0, width: textWidth, height: 0.2 * height },
    colours.ink,
    {
      size: 26 * unit,
      gap: 10 * unit,
      align: "centre",
      tracking: 0.08,
    },
  );
  const infoTop = wide ? height * 0.72 : height - margin - info.height;
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "DM Serif Display", { leads: true }),
        {
          x: textLeft,
          y: wide ? margin : height * 0.5,
          width: textWidth,
          height: (wide ? infoTop - margin : infoTop - height * 0.5) - (lines.length > 0 ? 40 * unit : 0),
        },
        colours.ink,
        { size: (wide ? 130 : 112) * unit, align: "centre", leading: 1.02, stand: "bottom" },
      )
    : null;
  const foot = wide ? height - margin : (title?.top ?? infoTop) - 54 * unit;
  const arch = {
    x: margin,
    y: margin,
    width: wide ? width * 0.42 : width - 2 * margin,
    height: foot - margin,
  };
  const marks: Mark[] = [archWindow(page, arch, random)];
  if (title) marks.push(title.group);
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  );
  return marks;
}

function archWindow(
  page: Page,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  random: () => number,
): Mark {
  const { colours } = page;
  const r = Math.min(width / 2, height);
  const outline = [
    {
      start: [x, y + height] as const,
      segments: [
        [x, y + r] as const,
        ...arcSegments(x + r, y + r, r, 180, 270),
        [x + width - r, y] as const,
        ...arcSegments(x + width - r, y + r, r, 270, 360),
        [x + width, y + height] as const,
      ],
      closed: true,
    },
  ];
  const [sky, sun = colours.ink, hill = colours.ink] = [
    colours.accents[0]!,
    colours.accents[1],
    colours.accents[2],
  ];
  if (page.layout.picture) {
    const inset = 0.12 * width;
    return {
      kind: "group",
      id: "window",
      clip: outline,
      children: [
        filledShape([rectangle(x, y, width, height)], sky),
        ...illustration(
          page,
          { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 1.4 * inset },
          false,
        ),
      ],
    };
  }
  const hills: Mark[] = [];
  const layers = 4;
  for (let n = 0; n < layers; n++) {
    const level = y + height * (0.52 + (0.44 * n) / layers);
    const sway = height * (0.05 + 0.03 * random());
    const colour = mixed(hill, colours.ink, (0.75 * n) / layers);
    const side = random() < 0.5 ? 1 : -1;
    hills.push(
      filledShape(
        [
          {
            start: [x, level + side * sway],
            segments: [
              [
                x + width * 0.25,
                level - side * 2 * sway,
                x + width * 0.4,
                level - side * sway,
                x + width * 0.55,
                level,
              ],
              [
                x + width * 0.7,
                level + side * sway,
                x + width * 0.85,
                level + side * sway,
                x + width,
                level - side * sway,
              ],
              [x + width, y + height],
              [x, y + height],
            ],
            closed: true,
          },
        ],
        colour,
      ),
    );
  }
  return {
    kind: "group",
    id: "window",
    clip: outline,
    children: [
      filledShape([rectangle(x, y, width, height)], sky),
      filledShape(
        [circle(x + width * (0.4 + 0.25 * random()), y + height * 0.36, Math.min(width, height) * 0.15)],
        sun,
      ),
      ...hills,
    ],
  };
}
