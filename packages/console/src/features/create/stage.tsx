import { lazy, type ReactNode, Suspense } from "react";
import { strings } from "../../strings/create.js";
import { FilmStrip, type Frame } from "../../ui/film-strip.js";
import { SignIn } from "../sign-in/sign-in.js";
import { Canvas } from "./canvas.js";
import { Caption } from "./caption.js";
import { PromptBar } from "./prompt-bar.js";
import type { Session } from "./session.js";
import type { Stage } from "./use-stage.js";

const CodeDialog = lazy(async () => ({ default: (await import("../code/code-dialog.js")).CodeDialog }));
const PlacingCanvas = lazy(async () => ({
  default: (await import("./text/placing-canvas.js")).PlacingCanvas,
}));
const ScenePanel = lazy(async () => ({ default: (await import("./scene/scene-panel.js")).ScenePanel }));

/** The pictures that were made here, small. */
export function StageStrip({ stage, lying = false }: { stage: Stage; lying?: boolean }) {
  return (
    <FilmStrip
      label={strings.strip.label}
      frames={framesOf(stage.session)}
      selectedId={stage.session.selectedId}
      comparedId={stage.compared?.id ?? null}
      lying={lying}
      onSelect={stage.select}
    />
  );
}

/** What is looked at: a way to sign in, texts to be placed, or the picture. */
export function StageCanvas({
  stage,
  inScroll = false,
}: {
  stage: Stage;
  /** Whether the page around it scrolls, so that the wheel is the page's. */
  inScroll?: boolean;
}) {
  const { studio, draft, drawing, picture, compared, edited, changeDraft, promptField } = stage;
  if (stage.needsKey) return <SignIn beside={studio.fault?.status === 403} onSignedIn={stage.generate} />;
  if (stage.placing && draft.texts.length > 0) {
    return (
      <Suspense>
        <PlacingCanvas draft={draft} picture={edited} onChange={(texts) => changeDraft({ texts })} />
      </Suspense>
    );
  }
  return (
    <Canvas
      {...{ drawing, picture, compared, draft, inScroll }}
      onTake={(taken) => {
        changeDraft(taken);
        promptField.current?.focus();
      }}
    />
  );
}

/** What stands under the canvas. */
export function StageCaption({ stage }: { stage: Stage }) {
  const { studio, drawing, picture, compared, models } = stage;
  if (stage.needsKey) return null;
  return (
    <Caption
      {...{ drawing, picture, compared, models }}
      session={studio.session}
      fault={stage.faultControl === null ? studio.fault : null}
      onDismiss={studio.dismissFault}
      onEndComparing={stage.endComparing}
      actions={stage.actionsFor}
    />
  );
}

export function StagePrompt({ stage, aside = null }: { stage: Stage; aside?: ReactNode }) {
  return (
    <PromptBar
      field={stage.promptField}
      prompt={stage.draft.prompt}
      fault={stage.promptFault === "empty" ? strings.prompt.empty : stage.promptFault}
      drawing={stage.session.drawings.length > 0}
      aside={aside}
      onChange={(prompt) => stage.changeDraft({ prompt })}
      onGenerate={stage.generate}
      onCancel={stage.cancel}
      history={stage.history}
    />
  );
}

/** The scene of the picture looked at, where it is open; it stands where the controls do. */
export function StageScene({ stage }: { stage: Stage }) {
  const { overlay, edited, studio, close } = stage;
  if (overlay?.kind !== "scene" || edited === null) return null;
  return (
    <Suspense>
      <ScenePanel studio={studio} picture={edited} onClose={close} />
    </Suspense>
  );
}

/** The code of the settings where it is open, and what a screen reader should hear. */
export function StageNotices({ stage: { overlay, close, studio } }: { stage: Stage }) {
  return (
    <>
      <Suspense>
        {overlay?.kind === "code" && (
          <CodeDialog
            settings={overlay.settings}
            note={overlay.made ? strings.code.forPicture : strings.code.forDraft}
            onClose={close}
          />
        )}
      </Suspense>
      <p className="hidden-text" aria-live="polite">
        {studio.announcement}
      </p>
    </>
  );
}

function framesOf({ drawings, pictures }: Session): Frame[] {
  return [
    ...drawings.map(({ id, previewUrl, settings }) => ({
      id,
      url: previewUrl,
      label: strings.canvas.preview(settings.prompt),
      waiting: true,
    })),
    ...pictures.map(({ id, url, settings }, index) => ({
      id,
      url,
      label: strings.strip.frame(settings.prompt, index + 1, pictures.length),
      waiting: false,
    })),
  ];
}
