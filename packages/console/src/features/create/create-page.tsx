import { useEffect, useRef, useState } from "react";
import { strings } from "../../strings.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { FilmStrip, type Frame } from "../../ui/film-strip.js";
import { RatioShape } from "../../ui/ratio-shape.js";
import { useWide } from "../../ui/use-wide.js";
import { pixelsOf } from "./aspect-ratio.js";
import { Canvas } from "./canvas.js";
import { CodeDialog } from "./code-dialog.js";
import { Controls } from "./controls.js";
import styles from "./create-page.module.css";
import { GeneralFault } from "./general-fault.js";
import { Progress } from "./progress.js";
import { PromptBar } from "./prompt-bar.js";
import { Result } from "./result.js";
import { expectedSeconds, type Session } from "./session.js";
import { type Control, controlOf, type Draft, EMPTY_DRAFT, rollSeed, type Settings } from "./settings.js";
import { SignIn } from "./sign-in.js";
import { useModels } from "./use-models.js";
import { useShortcuts } from "./use-shortcuts.js";
import { useStudio } from "./use-studio.js";

/** The page where pictures are made. */
export function CreatePage({
  codeAsked,
  onCodeClosed,
  onShowKeys,
}: {
  /** Whether the rail asked for the code of the current settings. */
  codeAsked: boolean;
  onCodeClosed(): void;
  onShowKeys(): void;
}) {
  const { session, fault, ...studio } = useStudio();
  const models = useModels();
  const wide = useWide();
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [promptMissing, setPromptMissing] = useState(false);
  const [sheetOpen, setSheetOpen] = useState(false);
  const [codeOf, setCodeOf] = useState<Settings | null>(null);
  const promptField = useRef<HTMLTextAreaElement>(null);

  const drawing = session.selectedId === null ? session.drawing : null;
  const picture = session.pictures.find(({ id }) => id === session.selectedId) ?? null;
  const needsKey = fault?.needsKey ?? false;
  const faultControl = fault === null ? null : controlOf(fault.field);
  const faultAt = (control: Control) => (control === faultControl ? (fault?.plainMessage ?? null) : null);

  function changeDraft(changed: Partial<Draft>) {
    setDraft((before) => ({ ...before, ...changed }));
    setPromptMissing(false);
    if (!needsKey) studio.dismissFault();
  }

  function generate() {
    if (session.drawing !== null) return;
    const prompt = draft.prompt.trim();
    setPromptMissing(prompt === "");
    if (prompt === "") promptField.current?.focus();
    else studio.draw({ ...draft, prompt, seed: draft.seed ?? rollSeed() });
  }

  useShortcuts({
    generate,
    cancel: studio.cancel,
    focusPrompt: () => promptField.current?.focus(),
    walk: studio.walk,
    showKeys: onShowKeys,
  });

  // On phones the control that an error names may be in the closed sheet.
  useEffect(() => {
    if (faultControl !== null && faultControl !== "prompt") setSheetOpen(true);
  }, [faultControl]);

  const title = picture?.settings.prompt ?? null;
  useEffect(() => {
    document.title = strings.title(title);
  }, [title]);

  function caption() {
    if (drawing !== null) {
      return (
        <Progress drawing={drawing} expected={expectedSeconds(session.pictures, drawing.settings.model)} />
      );
    }
    if (fault !== null && faultControl === null && !needsKey) {
      return <GeneralFault message={fault.message} onDismiss={studio.dismissFault} />;
    }
    if (picture === null || needsKey) return null;
    const { settings } = picture;
    return (
      <Result
        picture={picture}
        modelName={models.find(({ id }) => id === settings.model)?.name ?? settings.model}
        onCode={() => setCodeOf(settings)}
        onReuse={() => changeDraft(settings)}
      />
    );
  }

  const controls = <Controls draft={draft} models={models} faultAt={faultAt} onChange={changeDraft} />;

  return (
    <>
      <main className={styles.main}>
        <h1 className="hidden-text">{strings.nav.create}</h1>
        <div className={styles.strip}>
          <FilmStrip
            label={strings.strip.label}
            frames={framesOf(session)}
            selectedId={session.selectedId}
            onSelect={studio.select}
          />
        </div>
        <section className={styles.canvas} aria-label={strings.canvas.label}>
          {needsKey ? (
            <SignIn onSignedIn={generate} />
          ) : (
            <Canvas
              drawing={drawing}
              picture={picture}
              draft={draft}
              onTake={(taken) => {
                changeDraft(taken);
                promptField.current?.focus();
              }}
            />
          )}
        </section>
        <div className={styles.caption}>{caption()}</div>
        <div className={styles.prompt}>
          <PromptBar
            field={promptField}
            prompt={draft.prompt}
            fault={promptMissing ? strings.prompt.empty : faultAt("prompt")}
            drawing={session.drawing !== null}
            aside={
              !wide && (
                <Button look="quiet" aria-haspopup="dialog" onClick={() => setSheetOpen(true)}>
                  <RatioShape {...pixelsOf(draft.aspect)} side={18} />
                  {strings.prompt.settings}
                </Button>
              )
            }
            onChange={(prompt) => changeDraft({ prompt })}
            onGenerate={generate}
            onCancel={studio.cancel}
          />
        </div>
      </main>
      {wide ? (
        <aside className={styles.column} aria-label={strings.controls.label}>
          {controls}
        </aside>
      ) : (
        <Dialog
          title={strings.controls.label}
          closeLabel={strings.controls.close}
          open={sheetOpen}
          onClose={() => setSheetOpen(false)}
        >
          {controls}
        </Dialog>
      )}
      <CodeDialog
        settings={codeOf ?? (codeAsked ? settingsOf(draft) : null)}
        made={codeOf !== null}
        onClose={() => {
          setCodeOf(null);
          onCodeClosed();
        }}
      />
      <p className="hidden-text" aria-live="polite">
        {studio.announcement}
      </p>
    </>
  );
}

/** Settings to show as code before anything is drawn: what is still open gets an example. */
function settingsOf(draft: Draft): Settings {
  return { ...draft, prompt: draft.prompt.trim() || strings.code.examplePrompt, seed: draft.seed ?? 7 };
}

function framesOf({ drawing, pictures }: Session): Frame[] {
  const finished = pictures.map(({ id, url, settings }, index) => ({
    id,
    url,
    label: strings.strip.frame(settings.prompt, index + 1, pictures.length),
  }));
  // One picture alone needs no strip, but a second one on its way does.
  if (drawing === null) return finished;
  return [
    { id: null, url: drawing.previewUrl, label: strings.canvas.preview(drawing.settings.prompt) },
    ...finished,
  ];
}
