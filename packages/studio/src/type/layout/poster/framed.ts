import { hexOfOklch, mixed, oklchOf } from "../../../oklch.js";
import type { Mark } from "../../../paint/drawing.js";
import { circle, rectangle } from "../../../paint/outline.js";
import { arcSegments } from "../forms.js";
import { illustration } from "../illustration.js";
import { column, faceFor, filledShape, group, type Page, shifted, words } from "../page.js";

/** Hues whose shades look like mud, and the hue that they take on the way. */
const SOUR = [62, 120] as const;
const WARM = 42;

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

/** A colour on its way to the ink. Yellows go by way of orange: darkened as they are, they turn khaki. */
function deeper(colour: string, ink: string, share: number): string {
  const mixture = mixed(colour, ink, share);
  const { h, c } = oklchOf(colour);
  if (share === 0 || c < 0.05 || h < SOUR[0] || h > SOUR[1]) return mixture;
  const { l } = oklchOf(mixture);
  return hexOfOklch({
    l: l + 0.04 * share,
    c: c * (1 - 0.35 * share),
    h: h - (h - WARM) * Math.min(1, 1.4 * share),
  });
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
  const hills: Mark[] = [];
  const layers = 4;
  for (let n = 0; n < layers; n++) {
    const level = y + height * ((page.layout.picture ? 0.56 : 0.52) + (0.44 * n) / layers);
    const sway = height * (0.05 + 0.03 * random());
    const colour = deeper(hill, colours.ink, (0.75 * n) / layers);
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
        [
          circle(
            x + width * (page.layout.picture ? 0.7 : 0.4 + 0.25 * random()),
            y + height * (page.layout.picture ? 0.26 : 0.36),
            Math.min(width, height) * 0.15,
          ),
        ],
        sun,
      ),
      ...hills.slice(0, page.layout.picture ? -1 : undefined),
      ...illustration(
        page,
        { x: x + 0.16 * width, y: y + 0.16 * height, width: 0.68 * width, height: 0.68 * height },
        { onFoot: true, share: 1, ground: sky },
      ),
      ...(page.layout.picture ? hills.slice(-1) : []),
    ],
  };
}
