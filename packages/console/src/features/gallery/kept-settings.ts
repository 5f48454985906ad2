import type { KeptPicture } from "../../api/pictures.js";
import { list, member, number, numberOrNull, text } from "../../api/reading.js";
import { ASPECT_RATIOS, type AspectRatio } from "../create/aspect-ratio.js";
import { hexOf } from "../create/colour.js";
import { type Draft, EMPTY_DRAFT, type Format, type Settings, settledDraft } from "../create/settings.js";
import { unstyledPrompt } from "../create/style/styles.js";
import type { PlacedText, Quad } from "../create/text/placed-text.js";
import { carriedWeights, LEAST, type Weights } from "../create/weights.js";

/** What a kept picture was asked for with, as settings to draw with again; the input picture itself is not kept. */
export function draftOf({
  settings,
  prompt,
  seed,
  width,
  height,
}: KeptPicture): Partial<Draft> & Pick<Draft, "aspect"> {
  const background = settings.background_rgb_color;
  return {
    ...unstyledPrompt(prompt),
    aspect: aspectOf(settings.aspect_ratio, width / height),
    resolution: settings.resolution === "2K" ? "2K" : "1K",
    palette: list(settings.rgb_colors).map(hexOfChannels),
    weights: weightsOf(settings.weights),
    texts: list(settings.text_layout).map(textOf),
    background: Array.isArray(background) ? hexOfChannels(background) : null,
    transparent: settings.background === "transparent",
    shadow: settings.shadow !== "drop",
    seed,
    ...(typeof settings.model === "string" ? { model: settings.model } : {}),
    format: (typeof settings.output_format === "string" ? settings.output_format : "png") as Format,
    strength: numberOrNull(settings.strength) ?? 0.2,
    ...{ count: 1, input: null, provider: null },
  };
}

/** What a kept picture was made with, all of it. */
export function settingsOf(picture: KeptPicture): Settings {
  return settledDraft({ ...EMPTY_DRAFT, ...draftOf(picture) }, picture.seed ?? 0);
}

/** The ratio that was named, or the nearest there is. */
function aspectOf(named: unknown, shape: number): AspectRatio {
  const known = ASPECT_RATIOS.find(({ name }) => name === named);
  if (known !== undefined) return known.name;
  const miss = ({ width, height }: { width: number; height: number }) =>
    Math.abs(Math.log(width / height / shape));
  return ASPECT_RATIOS.reduce(
    (best, ratio) => (miss(ratio) < miss(best) ? ratio : best),
    ASPECT_RATIOS[4] as (typeof ASPECT_RATIOS)[number],
  ).name;
}

/** As percent, however they were written. */
function weightsOf(kept: unknown): Weights | null {
  const weights = list(kept).map(number);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const percents = weights.map((weight) => (weight * 100) / sum);
  // Those that were chosen here stay as they were.
  const chosen = percents.length > 1 && percents.every((one) => Number.isInteger(one) && one >= LEAST);
  return chosen ? percents : carriedWeights(weights, [...weights.keys()]);
}

function textOf(kept: unknown): PlacedText {
  const corners = list(member(kept, "bbox")).map((corner) => list(corner).map(number));
  return { text: text(member(kept, "text")), bbox: corners as unknown as Quad };
}

function hexOfChannels(channels: unknown): string {
  const [red, green, blue] = list(channels).map(number);
  return hexOf([red ?? 0, green ?? 0, blue ?? 0]);
}
