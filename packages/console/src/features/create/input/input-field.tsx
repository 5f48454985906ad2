import { type DragEvent, useId, useRef, useState } from "react";
import { strings } from "../../../strings/create.js";
import { Button, IconButton } from "../../../ui/button.js";
import { FieldFault } from "../../../ui/field-fault.js";
import { Icon } from "../../../ui/icon.js";
import { Slider } from "../../../ui/slider.js";
import type { InputPicture } from "../settings.js";
import styles from "./input-field.module.css";
import { pictureIn, readInputPicture } from "./read-picture.js";

const words = strings.input;

/** A picture to begin from, by drop, paste or file, and how far to leave it. */
export function InputField({
  input,
  strength,
  taken,
  onChange,
  onEyedropper,
  onExtract,
}: {
  input: InputPicture | null;
  strength: number;
  /** Whether the chosen model takes one. */
  taken: boolean;
  onChange(changed: { input?: InputPicture | null; strength?: number }): void;
  onEyedropper(): void;
  onExtract(): void;
}) {
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();

  function take(picked: File | null) {
    if (picked === null) return setFault(words.noPicture);
    setFault(null);
    readInputPicture(picked).then(
      (picture) => onChange({ input: picture }),
      (cause: Error) => setFault(cause.message),
    );
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    take(pictureIn(event.dataTransfer));
  }

  return (
    <>
      <input
        ref={file}
        className="hidden-text"
        type="file"
        accept="image/png,image/jpeg,image/webp,image/svg+xml"
        aria-label={words.file}
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files?.[0] ?? null);
          event.target.value = "";
        }}
      />
      {input === null ? (
        <button
          type="button"
          className={styles.drop}
          data-over={over || undefined}
          aria-describedby={`${id}-fault`}
          onClick={() => file.current?.click()}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Icon name="image" size={18} />
          <span>{words.drop}</span>
        </button>
      ) : (
        <div className={styles.picture}>
          <img src={input.url} alt={words.thumbnail(input.name)} />
          <div className={styles.facts}>
            <p className={styles.name}>{input.name}</p>
            <p>{strings.result.pixels(input.width, input.height)}</p>
            <div className={styles.actions}>
              <IconButton icon="pipette" label={words.eyedropper} onClick={onEyedropper} />
              <Button look="quiet" onClick={onExtract}>
                {words.extract}
              </Button>
            </div>
          </div>
          <IconButton icon="close" label={words.remove} onClick={() => onChange({ input: null })} />
        </div>
      )}
      <FieldFault id={`${id}-fault`} message={fault} />
      {input !== null && (
        <>
          <div className={styles.strength}>
            <span>{words.strength}</span>
            <output>{strength.toFixed(2)}</output>
          </div>
          <Slider
            label={words.strength}
            {...{ value: strength, min: 0, max: 1, step: 0.05 }}
            text={words.strengthText(strength)}
            onChange={(value) => onChange({ strength: value })}
          />
          <div className={styles.ends} aria-hidden="true">
            <span>{words.keep}</span>
            <span>{words.leave}</span>
          </div>
          {!taken && <p className={styles.warning}>{words.notTaken}</p>}
        </>
      )}
    </>
  );
}
