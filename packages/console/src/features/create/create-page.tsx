import { lazy, Suspense, useEffect, useRef } from "react";
import { strings } from "../../strings/create.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { useKeptFocus } from "../../ui/use-kept-focus.js";
import { useWide } from "../../ui/use-wide.js";
import { Controls } from "./controls.js";
import styles from "./create-page.module.css";
import { type Draft, type Settings, settledDraft } from "./settings.js";
import { StageCanvas, StageCaption, StageNotices, StagePrompt, StageScene, StageStrip } from "./stage.js";
import sheet from "./stage.module.css";
import { useShortcuts } from "./use-shortcuts.js";
import { useStage } from "./use-stage.js";

const KeysDialog = lazy(async () => ({ default: (await import("./keys-dialog.js")).KeysDialog }));

/** The page where pictures are made. */
export function CreatePage() {
  const stage = useStage(null);
  const { studio, draft, models, picture, faultControl, placing, overlay } = stage;
  const { changeDraft, setPlacing, show, close } = stage;
  const wide = useWide();
  const caption = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLElement>(null);
  const captionFocus = useKeptFocus(caption);
  const columnFocus = useKeptFocus(column);

  useShortcuts({
    generate: stage.generate,
    cancel: stage.leave,
    focusPrompt: () => stage.promptField.current?.focus(),
    walk: studio.walk,
    showKeys: () => show({ kind: "keys" }),
  });

  // On phones the control that an error names may be in the closed sheet.
  useEffect(() => {
    if (faultControl !== null && faultControl !== "prompt") show({ kind: "controls" });
  }, [faultControl, show]);

  const title = picture?.settings.prompt ?? null;
  useEffect(() => {
    document.title = strings.title(title);
  }, [title]);

  const controls = (
    <Controls
      {...{ draft, models, placing }}
      faultAt={stage.faultAt}
      onPlacing={(wanted) => {
        setPlacing(wanted);
        // On phones the canvas lies behind the settings.
        if (wanted) close();
      }}
      onChange={changeDraft}
      onCode={() => show({ kind: "code", settings: exampleOf(draft), made: false })}
    />
  );
  const editing = overlay?.kind === "scene" && stage.edited !== null;

  return (
    <div className={styles.page}>
      <main id="content" className={styles.main} tabIndex={-1}>
        <h1 className="hidden-text">{strings.nav.create}</h1>
        <div className={styles.strip}>
          <StageStrip stage={stage} />
        </div>
        <section
          className={styles.canvas}
          data-dropping={stage.dropping || undefined}
          aria-label={strings.canvas.label}
        >
          <StageCanvas stage={stage} />
        </section>
        <div ref={caption} className={styles.caption} {...captionFocus}>
          <StageCaption stage={stage} />
        </div>
        <div className={styles.prompt}>
          <StagePrompt
            stage={stage}
            aside={
              !wide && (
                <Button
                  icon="sliders"
                  look="quiet"
                  aria-haspopup="dialog"
                  onClick={() => show({ kind: "controls" })}
                >
                  {strings.prompt.settings}
                </Button>
              )
            }
          />
        </div>
      </main>
      {wide ? (
        <aside ref={column} className={styles.column} aria-label={strings.controls.label} {...columnFocus}>
          {editing ? <StageScene stage={stage} /> : controls}
        </aside>
      ) : (
        <>
          <Dialog
            title={strings.controls.label}
            closeLabel={strings.controls.close}
            open={overlay?.kind === "controls"}
            onClose={close}
          >
            {controls}
          </Dialog>
          {editing && (
            <div className={sheet.sheet}>
              <StageScene stage={stage} />
            </div>
          )}
        </>
      )}
      <Suspense>{overlay?.kind === "keys" && <KeysDialog open onClose={close} />}</Suspense>
      <StageNotices stage={stage} />
    </div>
  );
}

/** Settings to show as code before anything is drawn: what is still open gets an example. */
function exampleOf(draft: Draft): Settings {
  return settledDraft({ ...draft, prompt: draft.prompt.trim() || strings.code.examplePrompt }, 7);
}
