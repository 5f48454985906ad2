import { strings } from "../../strings/create.js";
import { CompareSlider } from "../../ui/compare-slider.js";
import { PictureFrame } from "../../ui/picture-frame.js";
import { ZoomBox } from "../../ui/zoom-box.js";
import { pixelsOf } from "./aspect-ratio.js";
import { EmptyCanvas } from "./empty-canvas.js";
import type { Drawing, Picture } from "./session.js";
import type { Draft } from "./settings.js";

/** What is looked at: a drawing under way, a finished picture, two of them, or the frame that waits for the first. */
export function Canvas({
  drawing,
  picture,
  compared,
  draft,
  inScroll,
  onTake,
}: {
  /** Null unless it is a drawing that is looked at. */
  drawing: Drawing | null;
  picture: Picture | null;
  /** The picture that the one looked at is held against. */
  compared: Picture | null;
  draft: Draft;
  /** Whether the page around it scrolls, so that the wheel is the page's. */
  inScroll: boolean;
  onTake(taken: Partial<Draft>): void;
}) {
  if (drawing !== null) {
    const { settings, previewUrl } = drawing;
    return (
      <PictureFrame
        url={previewUrl}
        alt={strings.canvas.preview(settings.prompt)}
        {...pixelsOf(settings.aspect, settings.resolution)}
        backdrop={settings.background}
        waiting={previewUrl === null}
      />
    );
  }
  if (picture === null) return <EmptyCanvas draft={draft} onTake={onTake} />;
  if (compared !== null) {
    return (
      <ZoomBox subject={`${picture.id} ${compared.id}`} inScroll={inScroll}>
        <CompareSlider label={strings.compare.slider} left={shown(compared)} right={shown(picture)} />
      </ZoomBox>
    );
  }
  return (
    <ZoomBox subject={picture.id} inScroll={inScroll}>
      <PictureFrame {...shown(picture)} />
    </ZoomBox>
  );
}

const shown = ({ url, settings, width, height }: Picture) => ({ url, alt: settings.prompt, width, height });
