import { lazy, Suspense, useRef } from "react";
import type { PictureModel } from "../../api/models.js";
import { Link } from "../../routing/link.js";
import { strings } from "../../strings/create.js";
import { modelStrings } from "../../strings/models.js";
import link from "../../ui/link.module.css";
import { Section } from "../../ui/section.js";
import { useKeptFocus } from "../../ui/use-kept-focus.js";
import { useWide } from "../../ui/use-wide.js";
import { Controls } from "../create/controls.js";
import {
  StageCanvas,
  StageCaption,
  StageNotices,
  StagePrompt,
  StageScene,
  StageStrip,
} from "../create/stage.js";
import sheet from "../create/stage.module.css";
import { useShortcuts } from "../create/use-shortcuts.js";
import { useStage } from "../create/use-stage.js";
import styles from "./playground.module.css";

const KeysDialog = lazy(async () => ({ default: (await import("../create/keys-dialog.js")).KeysDialog }));

const words = modelStrings.playground;

/** Draws with the page's model, on the same stage as Create: settings, pictures and scenes are shared with it. */
export function Playground({ model }: { model: PictureModel }) {
  const stage = useStage(model.id);
  const { draft, models, placing, overlay, changeDraft } = stage;
  const wide = useWide();
  const room = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const captionFocus = useKeptFocus(caption);
  const columnFocus = useKeptFocus(column);
  const editing = overlay?.kind === "scene" && stage.edited !== null;

  useShortcuts(
    {
      generate: stage.generate,
      cancel: stage.leave,
      focusPrompt: () => stage.promptField.current?.focus(),
      showKeys: () => stage.show({ kind: "keys" }),
    },
    room,
  );

  const controls = (
    <Controls
      {...{ draft, models, placing }}
      faultAt={stage.faultAt}
      onPlacing={stage.setPlacing}
      fixedModel
      onChange={changeDraft}
    />
  );
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
      <div ref={room} className={styles.playground}>
        <div className={styles.stage}>
          <section
            className={styles.canvas}
            data-dropping={stage.dropping || undefined}
            aria-label={strings.canvas.label}
          >
            <StageCanvas stage={stage} inScroll />
          </section>
          {stage.session.pictures.length + stage.session.drawings.length > 1 && (
            <StageStrip stage={stage} lying />
          )}
          <div ref={caption} className={styles.caption} {...captionFocus}>
            <StageCaption stage={stage} />
          </div>
          <StagePrompt stage={stage} />
        </div>
        <div ref={column} className={styles.controls} {...columnFocus}>
          {wide && editing ? <StageScene stage={stage} /> : controls}
        </div>
        {!wide && editing && (
          <div className={sheet.sheet} data-fixed>
            <StageScene stage={stage} />
          </div>
        )}
      </div>
      <Suspense>{overlay?.kind === "keys" && <KeysDialog open onClose={stage.close} />}</Suspense>
      <StageNotices stage={stage} />
    </Section>
  );
}
