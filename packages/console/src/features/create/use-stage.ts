import { type RefObject, useEffect, useRef, useState } from "react";
import { choicesOf, mostOf, type PictureModel } from "../../api/models.js";
import { nearestRatio } from "./aspect-ratio.js";
import { downloadName } from "./download-name.js";
import { inputOfShown } from "./input/read-picture.js";
import { useInputDrop } from "./input/use-input-drop.js";
import { type PromptHistory, usePromptHistory } from "./prompt-history.js";
import type { ResultActions } from "./result.js";
import { asScene } from "./scene/scene.js";
import type { Drawing, Picture, Session } from "./session.js";
import {
  type Control,
  controlOf,
  type Draft,
  isBuiltIn,
  rollSeed,
  type Settings,
  settledDraft,
} from "./settings.js";
import { isShown } from "./shown-control.js";
import { useWorkroom } from "./studio-context.js";
import { useModels } from "./use-models.js";
import type { Studio } from "./use-studio.js";

/** What lies over the page, or takes the controls' place. */
export type Overlay =
  | { readonly kind: "controls" }
  | { readonly kind: "keys" }
  | { readonly kind: "scene" }
  | { readonly kind: "code"; readonly settings: Settings; readonly made: boolean };

/** A place to draw at: what its strip, canvas, caption, prompt and controls show and do. */
export interface Stage {
  readonly studio: Studio;
  readonly models: readonly PictureModel[];
  readonly draft: Draft;
  changeDraft(changed: Partial<Draft>): void;
  /** The drawings and pictures that belong here. */
  readonly session: Session;
  /** Null unless it is a drawing that is looked at. */
  readonly drawing: Drawing | null;
  readonly picture: Picture | null;
  /** The picture that the one looked at is held against. */
  readonly compared: Picture | null;
  /** The picture looked at last, while one that is drawn hides it. */
  readonly edited: Picture | null;
  readonly history: PromptHistory;
  readonly promptField: RefObject<HTMLTextAreaElement | null>;
  readonly needsKey: boolean;
  /** Whether a file is held over the page, to begin from. */
  readonly dropping: boolean;
  /** The message that belongs beside a control. */
  faultAt(control: Control): string | null;
  /** The control that a fault is about. */
  readonly faultControl: Control | null;
  readonly promptFault: "empty" | string | null;
  generate(): void;
  cancel(): void;
  /** Leaves what was entered last: placing, comparing, or the drawing under way. */
  leave(): void;
  /** In comparing, the strip chooses what the first picture is held against. */
  select(id: number): void;
  endComparing(): void;
  /** Whether the canvas shows the texts to be placed, instead of a picture. */
  readonly placing: boolean;
  setPlacing(placing: boolean): void;
  readonly overlay: Overlay | null;
  show(overlay: Overlay): void;
  close(): void;
  actionsFor(picture: Picture): ResultActions;
}

/** @param model the only model that is drawn with here; null where it can be chosen */
export function useStage(model: string | null): Stage {
  const { studio, draft, changeDraft: keepDraft } = useWorkroom();
  const { fault } = studio;
  const models = useModels();
  const [promptMissing, setPromptMissing] = useState(false);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [comparedId, setComparedId] = useState<number | null>(null);
  const [placing, setPlacing] = useState(false);
  const history = usePromptHistory(studio.session, draft.prompt);
  const promptField = useRef<HTMLTextAreaElement>(null);

  const session = model === null ? studio.session : ofModel(model, studio.session);
  const { selectedId } = session;
  const drawing = session.drawings.find(({ id }) => id === selectedId) ?? null;
  const picture = session.pictures.find(({ id }) => id === selectedId) ?? null;
  const compared = session.pictures.find(({ id }) => id === comparedId) ?? null;
  const lastPicture = useRef(picture);
  useEffect(() => {
    if (picture !== null) lastPicture.current = picture;
  }, [picture]);
  const edited = picture ?? lastPicture.current;
  const needsKey = fault?.needsKey ?? false;
  const { parameters = {} } = models.find(({ id }) => id === (model ?? draft.model)) ?? {};
  const takesInput = mostOf(parameters, "input_references") > 0;

  const blamed = fault === null ? null : controlOf(fault.field);
  const fixedModel = model !== null;
  const faultControl = blamed !== null && isShown(blamed, draft, parameters, { fixedModel }) ? blamed : null;
  const [dropFault, setDropFault] = useState<string | null>(null);
  const dropping = useInputDrop((input) => changeDraft({ input }), setDropFault);
  const faultAt = (control: Control) => {
    if (control === faultControl) return fault?.plainMessage ?? null;
    return control === "input" ? dropFault : null;
  };

  function changeDraft(changed: Partial<Draft>) {
    keepDraft(withFittingRatio(changed));
    setPromptMissing(false);
    setDropFault(null);
    if (!needsKey) studio.dismissFault();
  }

  /** A picture to begin from is not cut: the ratio goes with it, and can be changed afterwards. */
  function withFittingRatio(changed: Partial<Draft>): Partial<Draft> {
    if (!changed.input || changed.aspect !== undefined) return changed;
    return { ...changed, aspect: nearestRatio(changed.input, choicesOf(parameters, "aspect_ratio")) };
  }

  function generate() {
    const settings = settledDraft(model === null ? draft : { ...draft, model }, rollSeed());
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

  return {
    ...{ studio, models, draft, changeDraft, session, drawing, picture, compared, edited, promptField },
    ...{ history, needsKey, dropping, faultAt, faultControl, generate, cancel, placing, setPlacing, overlay },
    promptFault: promptMissing ? "empty" : faultAt("prompt"),
    leave() {
      if (placing) setPlacing(false);
      else if (compared === null) cancel();
      else setComparedId(null);
    },
    select(id) {
      setPlacing(false);
      if (comparedId !== null && id !== selectedId) setComparedId(id);
      else studio.select(id);
    },
    endComparing: () => setComparedId(null),
    show: setOverlay,
    close: () => setOverlay(null),
    actionsFor: ({ id, url, settings, scene }) => ({
      onVary: () => studio.draw({ ...settings, seed: rollSeed() }),
      onReuse: () => changeDraft(settings),
      onBegin: takesInput
        ? () =>
            void inputOfShown(url, downloadName({ settings, mediaType: "image/png" })).then((input) =>
              changeDraft({ input }),
            )
        : null,
      // Begins with the picture made before; the strip has the others.
      onCompare:
        session.pictures.length > 1
          ? () => setComparedId(session.pictures.find((other) => other.id !== id)?.id ?? null)
          : null,
      onCode: () => setOverlay({ kind: "code", settings, made: true }),
      onScene: asScene(scene) === null ? null : () => setOverlay({ kind: "scene" }),
    }),
  };
}

/**
 * What was drawn with a model, and the quick drawings of scenes that are edited, whichever of the engine's models they
 * began with. Something of it is always looked at.
 */
export function ofModel(model: string, { drawings, pictures, selectedId }: Session): Session {
  const belongs = ({ settings }: { settings: Settings }) =>
    settings.model === model || (settings.scene !== null && isBuiltIn(settings.model) && isBuiltIn(model));
  const own = { drawings: drawings.filter(belongs), pictures: pictures.filter(belongs) };
  const all = [...own.drawings, ...own.pictures].map(({ id }) => id);
  return { ...own, selectedId: all.find((id) => id === selectedId) ?? all[0] ?? null };
}
