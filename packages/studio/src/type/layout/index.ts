import { randomFrom } from "../../math/random.js";
import type { Mark, VectorDrawing } from "../../paint/drawing.js";
import { rectangle } from "../../paint/outline.js";
import type { FormatName } from "../../read/texts/format.js";
import type { Scene } from "../../scene.js";
import { badge } from "./card/badge.js";
import { banner } from "./card/banner.js";
import { businessCard } from "./card/business-card.js";
import { label } from "./card/label.js";
import { socialCard } from "./card/social-card.js";
import { wordmark } from "./card/wordmark.js";
import { infographic } from "./charts.js";
import { filledShape, group, type Layout, type Page, pageOf } from "./page.js";
import { plain } from "./plain.js";
import { big } from "./poster/big.js";
import { classic } from "./poster/classic.js";
import { diagonal } from "./poster/diagonal.js";
import { framed } from "./poster/framed.js";
import { swiss } from "./poster/swiss.js";
import { bookCover } from "./sheet/book-cover.js";
import { invitation } from "./sheet/invitation.js";
import { menu } from "./sheet/menu.js";
import { slide } from "./sheet/slide.js";

/** How each format can be arranged, the usual way first. */
export const ARRANGEMENTS: Readonly<Record<FormatName, Readonly<Record<string, (page: Page) => Mark[]>>>> = {
  poster: { swiss, big, classic, diagonal, framed, plain },
  banner: { banner },
  "social card": { statement: socialCard },
  "business card": { card: businessCard },
  label: { label },
  menu: { menu },
  invitation: { invitation },
  "book cover": { cover: bookCover },
  slide: { slide },
  infographic: { chart: infographic },
  logo: { wordmark, badge },
};

/** Lays a sheet out as a vector drawing. Depends on the scene alone. */
export function layOut(scene: Pick<Scene, "width" | "height" | "seed">, layout: Layout): VectorDrawing {
  const { width, height } = scene;
  const page = pageOf(scene, layout, randomFrom("layout", scene.seed));
  const arrangements = ARRANGEMENTS[layout.format];
  const arrange = arrangements[layout.arrangement] ?? Object.values(arrangements)[0]!;
  const ground = group("ground", [filledShape([rectangle(0, 0, width, height)], layout.colours.ground)]);
  return {
    width,
    height,
    title: layout.texts.map(({ text }) => text).join(", ") || layout.format,
    children: [ground, ...arrange(page), ...edgeOf(page)],
  };
}

/** Of the lesser side; all bands together keep clear of what lies within the margin. */
const BAND = 0.02;
const BANDS = 0.05;

/** Bands along the left edge, as a spine, for colours that the arrangement has no area for. */
function edgeOf({ width, height, layout }: Page): Mark[] {
  const { edge = [] } = layout;
  if (edge.length === 0) return [];
  const each = Math.min(BAND, BANDS / edge.length) * Math.min(width, height);
  return [
    group(
      "edge",
      edge.map((hex, n) => filledShape([rectangle(n * each, 0, each, height)], hex)),
    ),
  ];
}
