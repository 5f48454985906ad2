import { strings } from "../../strings/create.js";
import { IconButton } from "../../ui/button.js";
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
  canCompare,
  draft,
  onCompare,
  onTake,
}: {
  /** Null unless it is a drawing that is looked at. */
  drawing: Drawing | null;
  picture: Picture | null;
  /** The picture that the one looked at is held against. */
  compared: Picture | null;
  /** Whether there is another picture to compare with. */
  canCompare: boolean;
  draft: Draft;
  onCompare(): void;
  onTake(taken: Partial<Draft>): void;
}) {
  if (drawing !== null) {
    const { settings, previewUrl } = drawing;
    return (
      <PictureFrame
        url={previewUrl}
        alt={strings.canvas.preview(settings.prompt)}
        {...pixelsOf(settings.aspect)}
        backdrop={settings.background}
        waiting={previewUrl === null}
      />
    );
  }
  if (picture === null) return <EmptyCanvas draft={draft} onTake={onTake} />;
  if (compared !== null) {
    return (
      <ZoomBox
        subject={`${picture.id} ${compared.id}`}
        tools={<IconButton icon="close" label={strings.compare.end} onClick={onCompare} />}
      >
        <CompareSlider label={strings.compare.slider} left={shown(compared)} right={shown(picture)} />
      </ZoomBox>
    );
  }
  return (
    <ZoomBox
      subject={picture.id}
      tools={canCompare && <IconButton icon="compare" label={strings.compare.begin} onClick={onCompare} />}
    >
      <PictureFrame {...shown(picture)} />
    </ZoomBox>
  );
}

const shown = ({ url, settings, width, height }: Picture) => ({ url, alt: settings.prompt, width, height });
