import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { strings } from "../../strings/create.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { FilmStrip, type Frame } from "../../ui/film-strip.js";
import { RatioShape } from "../../ui/ratio-shape.js";
import { useWide } from "../../ui/use-wide.js";
import { SignIn } from "../sign-in/sign-in.js";
import { pixelsOf } from "./aspect-ratio.js";
import { Canvas } from "./canvas.js";
import { Caption } from "./caption.js";
import { Controls } from "./controls.js";
import styles from "./create-page.module.css";
import { pictureIn, readInputPicture } from "./input/read-picture.js";
import { PromptBar } from "./prompt-bar.js";
import { asScene } from "./scene/scene.js";
import type { Session } from "./session.js";
import { type Control, controlOf, type Draft, rollSeed, type Settings, settledDraft } from "./settings.js";
import { useWorkroom } from "./studio-context.js";
import { useModels } from "./use-models.js";
import { useShortcuts } from "./use-shortcuts.js";

const CodeDialog = lazy(async () => ({ default: (await import("../code/code-dialog.js")).CodeDialog }));
const KeysDialog = lazy(async () => ({ default: (await import("./keys-dialog.js")).KeysDialog }));
const PlacingCanvas = lazy(async () => ({
  default: (await import("./text/placing-canvas.js")).PlacingCanvas,
}));
const ScenePanel = lazy(async () => ({ default: (await import("./scene/scene-panel.js")).ScenePanel }));

/** What lies over the page, or takes the controls' place. */
type Overlay =
  | { readonly kind: "controls" }
  | { readonly kind: "keys" }
  | { readonly kind: "scene" }
  | { readonly kind: "code"; readonly settings: Settings; readonly made: boolean };

/** The page where pictures are made. */
export function CreatePage() {
  const { studio, draft, changeDraft: keepDraft } = useWorkroom();
  const { session, fault } = studio;
  const models = useModels();
  const wide = useWide();
  const [promptMissing, setPromptMissing] = useState(false);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  /** The picture that the selected one is held against. */
  const [comparedId, setComparedId] = useState<number | null>(null);
  /** Whether the canvas shows the texts to be placed, instead of a picture. */
  const [placing, setPlacing] = useState(false);
  const promptField = useRef<HTMLTextAreaElement>(null);

  const drawing = session.drawings.find(({ id }) => id === session.selectedId) ?? null;
  const picture = session.pictures.find(({ id }) => id === session.selectedId) ?? null;
  const compared = session.pictures.find(({ id }) => id === comparedId) ?? null;
  const lastPicture = useRef(picture);
  if (picture !== null) lastPicture.current = picture;
  const edited = picture ?? lastPicture.current;
  const needsKey = fault?.needsKey ?? false;
  const faultControl = fault === null ? null : controlOf(fault.field);
  const faultAt = (control: Control) => (control === faultControl ? (fault?.plainMessage ?? null) : null);
  const close = () => setOverlay(null);

  function changeDraft(changed: Partial<Draft>) {
    keepDraft(changed);
    setPromptMissing(false);
    if (!needsKey) studio.dismissFault();
  }

  function generate() {
    const settings = settledDraft(draft, rollSeed());
    setPromptMissing(settings.prompt === "");
    if (settings.prompt === "") return promptField.current?.focus();
    setComparedId(null);
    setPlacing(false);
    studio.draw(settings);
  }

  function cancel() {
    const id = drawing?.id ?? session.drawings[0]?.id;
    if (id !== undefined) studio.cancel(id);
  }

  /** In comparing, the strip chooses what the first picture is held against. */
  function select(id: number) {
    setPlacing(false);
    if (comparedId !== null && id !== session.selectedId) setComparedId(id);
    else studio.select(id);
  }

  /** Begins with the picture made before; the strip has the others. */
  function compare() {
    setComparedId(session.pictures.find(({ id }) => id !== session.selectedId)?.id ?? null);
  }

  useShortcuts({
    generate,
    cancel: () => (placing ? setPlacing(false) : comparedId === null ? cancel() : setComparedId(null)),
    focusPrompt: () => promptField.current?.focus(),
    walk: studio.walk,
    showKeys: () => setOverlay({ kind: "keys" }),
  });

  // On phones the control that an error names may be in the closed sheet.
  useEffect(() => {
    if (faultControl !== null && faultControl !== "prompt") setOverlay({ kind: "controls" });
  }, [faultControl]);

  useInputDrop((input) => changeDraft({ input }));

  const title = picture?.settings.prompt ?? null;
  useEffect(() => {
    document.title = strings.title(title);
  }, [title]);

  const controls = (
    <Controls
      {...{ draft, models, faultAt }}
      placing={placing}
      onPlacing={(wanted) => {
        setPlacing(wanted);
        // On phones the canvas lies behind the settings.
        if (wanted) close();
      }}
      onChange={changeDraft}
      onCode={() => setOverlay({ kind: "code", settings: exampleOf(draft), made: false })}
    />
  );
  const scene = overlay?.kind === "scene" && edited !== null && (
    <Suspense>
      <ScenePanel studio={studio} picture={edited} onClose={close} />
    </Suspense>
  );

  return (
    <div className={styles.page}>
      <main id="content" className={styles.main} tabIndex={-1}>
        <h1 className="hidden-text">{strings.nav.create}</h1>
        <div className={styles.strip}>
          <FilmStrip
            label={strings.strip.label}
            frames={framesOf(session)}
            selectedId={session.selectedId}
            comparedId={comparedId}
            onSelect={select}
          />
        </div>
        <section className={styles.canvas} aria-label={strings.canvas.label}>
          {needsKey ? (
            <SignIn onSignedIn={generate} />
          ) : placing && draft.texts.length > 0 ? (
            <Suspense>
              <PlacingCanvas draft={draft} picture={edited} onChange={(texts) => changeDraft({ texts })} />
            </Suspense>
          ) : (
            <Canvas
              {...{ drawing, picture, draft }}
              compared={compared}
              onTake={(taken) => {
                changeDraft(taken);
                promptField.current?.focus();
              }}
            />
          )}
        </section>
        <div className={styles.caption}>
          {!needsKey && (
            <Caption
              {...{ session, drawing, picture, compared, models }}
              fault={faultControl === null ? fault : null}
              onDismiss={studio.dismissFault}
              onEndComparing={() => setComparedId(null)}
              actions={(of) => ({
                onVary: () => studio.draw({ ...of.settings, seed: rollSeed() }),
                onReuse: () => changeDraft(of.settings),
                onCompare: session.pictures.length > 1 ? compare : null,
                onCode: () => setOverlay({ kind: "code", settings: of.settings, made: true }),
                onScene: asScene(of.scene) === null ? null : () => setOverlay({ kind: "scene" }),
              })}
            />
          )}
        </div>
        <div className={styles.prompt}>
          <PromptBar
            field={promptField}
            prompt={draft.prompt}
            fault={promptMissing ? strings.prompt.empty : faultAt("prompt")}
            drawing={session.drawings.length > 0}
            aside={
              !wide && (
                <Button look="quiet" aria-haspopup="dialog" onClick={() => setOverlay({ kind: "controls" })}>
                  <RatioShape {...pixelsOf(draft.aspect)} side={18} />
                  {strings.prompt.settings}
                </Button>
              )
            }
            onChange={(prompt) => changeDraft({ prompt })}
            onGenerate={generate}
            onCancel={cancel}
          />
        </div>
      </main>
      {wide ? (
        <aside className={styles.column} aria-label={strings.controls.label}>
          {scene || controls}
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
          {scene && <div className={styles.sheet}>{scene}</div>}
        </>
      )}
      <Suspense>
        {overlay?.kind === "code" && <CodeDialog {...overlay} onClose={close} />}
        {overlay?.kind === "keys" && <KeysDialog open onClose={close} />}
      </Suspense>
      <p className="hidden-text" aria-live="polite">
        {studio.announcement}
      </p>
    </div>
  );
}

/** Settings to show as code before anything is drawn: what is still open gets an example. */
function exampleOf(draft: Draft): Settings {
  return settledDraft({ ...draft, prompt: draft.prompt.trim() || strings.code.examplePrompt }, 7);
}

/** A picture dropped anywhere on the page, or pasted, is one to begin from. */
function useInputDrop(take: (input: NonNullable<Draft["input"]>) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const read = (file: File | null) => {
      if (file !== null)
        readInputPicture(file).then(
          (input) => latest.current(input),
          () => undefined,
        );
    };
    const paste = (event: ClipboardEvent) => read(pictureIn(event.clipboardData));
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      read(pictureIn(event.dataTransfer));
    };
    addEventListener("paste", paste);
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("paste", paste);
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, []);
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
