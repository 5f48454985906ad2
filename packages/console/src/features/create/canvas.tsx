import { strings } from "../../strings.js";
import { PictureFrame } from "../../ui/picture-frame.js";
import { pixelsOf } from "./aspect-ratio.js";
import { EmptyCanvas } from "./empty-canvas.js";
import type { Drawing, Picture } from "./session.js";
import type { Draft } from "./settings.js";

/** What is looked at: the drawing under way, a finished picture, or the frame that waits for the first one. */
export function Canvas({
  drawing,
  picture,
  draft,
  onTake,
}: {
  /** Null unless it is the drawing that is looked at. */
  drawing: Drawing | null;
  picture: Picture | null;
  draft: Draft;
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
  if (picture !== null) {
    return (
      <PictureFrame
        url={picture.url}
        alt={picture.settings.prompt}
        width={picture.width}
        height={picture.height}
      />
    );
  }
  return <EmptyCanvas draft={draft} onTake={onTake} />;
}
