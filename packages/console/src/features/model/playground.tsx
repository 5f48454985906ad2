import { lazy, Suspense, useRef, useState } from "react";
import type { PictureModel } from "../../api/models.js";
import { Link } from "../../routing/link.js";
import { strings } from "../../strings/create.js";
import { modelStrings } from "../../strings/models.js";
import link from "../../ui/link.module.css";
import { PictureFrame } from "../../ui/picture-frame.js";
import { Section } from "../../ui/section.js";
import { pixelsOf } from "../create/aspect-ratio.js";
import { Caption } from "../create/caption.js";
import { Controls } from "../create/controls.js";
import { PromptBar } from "../create/prompt-bar.js";
import {
  type Control,
  controlOf,
  type Draft,
  rollSeed,
  type Settings,
  settledDraft,
} from "../create/settings.js";
import { StillLife } from "../create/still-life.js";
import { useWorkroom } from "../create/studio-context.js";
import { useModels } from "../create/use-models.js";
import { SignIn } from "../sign-in/sign-in.js";
import styles from "./playground.module.css";

const CodeDialog = lazy(async () => ({ default: (await import("../code/code-dialog.js")).CodeDialog }));

const PlacingCanvas = lazy(async () => ({
  default: (await import("../create/text/placing-canvas.js")).PlacingCanvas,
}));

const words = modelStrings.playground;

/** Draws with the page's model. Its settings and pictures are those of Create. */
export function Playground({ model }: { model: PictureModel }) {
  const { studio, draft, changeDraft: keepDraft } = useWorkroom();
  const { session, fault } = studio;
  const models = useModels();
  const [promptMissing, setPromptMissing] = useState(false);
  const [code, setCode] = useState<Settings | null>(null);
  /** Whether the canvas shows the texts to be placed, instead of a picture. */
  const [placing, setPlacing] = useState(false);
  const promptField = useRef<HTMLTextAreaElement>(null);

  const drawings = session.drawings.filter(({ settings }) => settings.model === model.id);
  const drawing = drawings.find(({ id }) => id === session.selectedId) ?? drawings[0] ?? null;
  const pictures = session.pictures.filter(({ settings }) => settings.model === model.id);
  const picture =
    drawing === null ? (pictures.find(({ id }) => id === session.selectedId) ?? pictures[0] ?? null) : null;
  const faultControl = fault === null ? null : controlOf(fault.field);
  const faultAt = (control: Control) => (control === faultControl ? (fault?.plainMessage ?? null) : null);

  function changeDraft(changed: Partial<Draft>) {
    keepDraft(changed);
    setPromptMissing(false);
    if (!fault?.needsKey) studio.dismissFault();
  }

  function generate() {
    const settings = settledDraft({ ...draft, model: model.id }, rollSeed());
    setPromptMissing(settings.prompt === "");
    setPlacing(false);
    if (settings.prompt === "") promptField.current?.focus();
    else studio.draw(settings);
  }

  const shown = drawing?.settings ?? picture?.settings ?? null;
  const size = picture ?? pixelsOf(shown?.aspect ?? draft.aspect);
  return (
    <Section
      id="playground"
      title={words.title}
      hint={words.hint}
      aside={
        <Link to="/" className={link.button}>
          {words.open}
        </Link>
      }
    >
      <div className={styles.playground}>
        <div className={styles.stage}>
          <div className={styles.canvas}>
            {fault?.needsKey ? (
              <SignIn onSignedIn={generate} />
            ) : placing && draft.texts.length > 0 ? (
              <Suspense>
                <PlacingCanvas {...{ draft, picture }} onChange={(texts) => changeDraft({ texts })} />
              </Suspense>
            ) : shown === null ? (
              <div className={styles.still}>
                <StillLife {...{ ...size, draft }} />
              </div>
            ) : (
              <PictureFrame
                url={drawing?.previewUrl ?? picture?.url ?? null}
                alt={drawing === null ? shown.prompt : strings.canvas.preview(shown.prompt)}
                width={size.width}
                height={size.height}
                backdrop={shown.background}
                waiting={drawing !== null && drawing.previewUrl === null}
              />
            )}
          </div>
          <div className={styles.caption}>
            <Caption
              {...{ session, drawing, picture, models }}
              compared={null}
              fault={faultControl === null && !fault?.needsKey ? fault : null}
              onDismiss={studio.dismissFault}
              onEndComparing={() => undefined}
              actions={(of) => ({
                onVary: () => studio.draw({ ...of.settings, seed: rollSeed() }),
                onReuse: () => changeDraft(of.settings),
                onCode: () => setCode(of.settings),
                onScene: null,
                onCompare: null,
              })}
            />
          </div>
          <PromptBar
            field={promptField}
            prompt={draft.prompt}
            fault={promptMissing ? strings.prompt.empty : faultAt("prompt")}
            drawing={drawing !== null}
            aside={null}
            onChange={(prompt) => changeDraft({ prompt })}
            onGenerate={generate}
            onCancel={() => drawing !== null && studio.cancel(drawing.id)}
          />
        </div>
        <div className={styles.controls}>
          <Controls
            {...{ draft, models, faultAt, placing }}
            onPlacing={setPlacing}
            fixedModel
            onChange={changeDraft}
          />
        </div>
      </div>
      <Suspense>
        {code !== null && <CodeDialog settings={code} made onClose={() => setCode(null)} />}
      </Suspense>
    </Section>
  );
}
