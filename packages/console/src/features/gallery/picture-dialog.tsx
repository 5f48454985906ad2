import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { KeptPicture } from "../../api/pictures.js";
import { Link } from "../../routing/link.js";
import { go } from "../../routing/place.js";
import { strings } from "../../strings/create.js";
import { galleryStrings } from "../../strings/gallery.js";
import { Button, IconButton } from "../../ui/button.js";
import { useCssVariables } from "../../ui/css-variables.js";
import { Dialog } from "../../ui/dialog.js";
import { dollarText, momentText } from "../../ui/format.js";
import { Icon } from "../../ui/icon.js";
import link from "../../ui/link.module.css";
import { PictureFrame } from "../../ui/picture-frame.js";
import { useKeptFocus } from "../../ui/use-kept-focus.js";
import { ZoomBox } from "../../ui/zoom-box.js";
import { CopyPicture } from "../create/copy-picture.js";
import { downloadName } from "../create/download-name.js";
import { inputOfShown } from "../create/input/read-picture.js";
import { useWorkroom } from "../create/studio-context.js";
import { draftOf, settingsOf } from "./kept-settings.js";
import styles from "./picture-dialog.module.css";

const CodeDialog = lazy(async () => ({ default: (await import("../code/code-dialog.js")).CodeDialog }));

const words = galleryStrings;

/** One kept picture, large, with how it was made; the arrow keys leaf through its neighbours. */
export function PictureDialog({
  picture,
  newer,
  older,
  onShow,
  onFavour,
  onRemove,
  onClose,
}: {
  picture: KeptPicture;
  newer: KeptPicture | null;
  older: KeptPicture | null;
  onShow(picture: KeptPicture): void;
  onFavour(picture: KeptPicture): void;
  onRemove(picture: KeptPicture): void;
  onClose(): void;
}) {
  const { changeDraft } = useWorkroom();
  const [asking, setAsking] = useState(false);
  const [coding, setCoding] = useState(false);
  const canvas = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const sideFocus = useKeptFocus(side);
  const { url, prompt, seed, width, height, favourite, mediaType } = picture;
  const nameAs = (type: string) => downloadName({ settings: { prompt, seed: seed ?? 0 }, mediaType: type });
  useCssVariables(canvas, { "--width": width, "--height": height });

  useEffect(() => {
    const leaf = (event: KeyboardEvent) => {
      if (coding) return;
      const to = { ArrowLeft: newer, ArrowRight: older }[event.key] ?? null;
      if (to !== null) onShow(to);
    };
    addEventListener("keydown", leaf);
    return () => removeEventListener("keydown", leaf);
  }, [coding, newer, older, onShow]);

  return (
    <Dialog title={words.one} closeLabel={words.close} open size="full" onClose={onClose}>
      <div className={styles.layout}>
        <div ref={canvas} className={styles.canvas}>
          <ZoomBox subject={picture.id}>
            <PictureFrame url={url} alt={prompt} width={width} height={height} />
          </ZoomBox>
        </div>
        <div ref={side} className={styles.side} {...sideFocus}>
          <p className={styles.prompt}>{prompt}</p>
          <Facts picture={picture} />
          <div className={styles.actions}>
            <a className={link.button} href={url} download={nameAs(mediaType)}>
              <Icon name="download" size={16} />
              {words.download}
            </a>
            <a className={link.button} href={url} target="_blank" rel="noopener">
              <Icon name="external" size={16} />
              {words.full}
            </a>
            <Button
              icon="reuse"
              onClick={() => {
                changeDraft(draftOf(picture));
                go("/");
              }}
            >
              {words.reuse}
            </Button>
            <Button
              icon="image"
              onClick={() =>
                void inputOfShown(url, nameAs("image/png")).then((input) => {
                  changeDraft({ input, aspect: draftOf(picture).aspect });
                  go("/");
                })
              }
            >
              {words.begin}
            </Button>
            <CopyPicture picture={picture} look="plain" />
            {/* A picture to begin from is not kept, so its code would not make the same. */}
            {picture.settings.input_images === 0 && (
              <Button icon="code" onClick={() => setCoding(true)}>
                {strings.result.code}
              </Button>
            )}
            <Button
              icon="heart"
              aria-pressed={favourite}
              look={favourite ? "chosen" : "plain"}
              onClick={() => onFavour(picture)}
            >
              {favourite ? words.unfavour : words.favour}
            </Button>
          </div>
          {asking ? (
            <div className={styles.asking} role="alertdialog" aria-label={words.removeTitle}>
              <p>
                <strong>{words.removeTitle}</strong> {words.removeHint}
              </p>
              <div className={styles.actions}>
                {/* The question takes the place of the button that asked it. */}
                <Button autoFocus onClick={() => setAsking(false)}>
                  {words.cancel}
                </Button>
                <Button
                  look="plain"
                  icon="trash"
                  onClick={() => {
                    setAsking(false);
                    onRemove(picture);
                  }}
                >
                  {words.removeConfirm}
                </Button>
              </div>
            </div>
          ) : (
            <Button icon="trash" look="quiet" onClick={() => setAsking(true)}>
              {words.remove}
            </Button>
          )}
          <div className={styles.leaf}>
            <IconButton
              icon="left"
              label={words.previous}
              disabled={newer === null}
              onClick={() => newer !== null && onShow(newer)}
            />
            <IconButton
              icon="right"
              label={words.next}
              disabled={older === null}
              onClick={() => older !== null && onShow(older)}
            />
          </div>
        </div>
      </div>
      <Suspense>
        {coding && (
          <CodeDialog settings={settingsOf(picture)} note={words.codeNote} onClose={() => setCoding(false)} />
        )}
      </Suspense>
    </Dialog>
  );
}

function Facts({ picture }: { picture: KeptPicture }) {
  const { createdAt, model, provider, width, height, seed, seconds, cost } = picture;
  const { facts } = words;
  const lines: readonly (readonly [string, string | null])[] = [
    [facts.made, momentText(new Date(createdAt))],
    [facts.provider, provider],
    [facts.size, strings.result.pixels(width, height)],
    [facts.seed, seed === null ? null : String(seed)],
    [facts.time, seconds === null ? null : strings.progress.seconds(seconds)],
    [facts.cost, cost === null ? null : cost === 0 ? strings.result.costFree : dollarText(cost)],
  ];
  return (
    <dl className={styles.facts}>
      <dt>{facts.model}</dt>
      <dd>
        <Link to={`/models/${model}`} className={link.plain}>
          {model}
        </Link>
      </dd>
      {lines.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
