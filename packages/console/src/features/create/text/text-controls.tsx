import { styleStrings } from "../../../strings/style.js";
import { Button, IconButton } from "../../../ui/button.js";
import { Icon } from "../../../ui/icon.js";
import { TextField } from "../../../ui/text-field.js";
import { freeSpot, type PlacedText, quadAt, type Spot } from "./placed-text.js";
import styles from "./text-controls.module.css";

const words = styleStrings.texts;

/** As many as the API takes (contract 2.3). */
const MOST = 32;

const SPOTS = Object.keys(words.spots) as Spot[];

/** Texts laid over the picture: what they say, and where, roughly; the canvas places them finely. */
export function TextControls({
  texts,
  placing,
  onPlacing,
  onChange,
}: {
  texts: readonly PlacedText[];
  /** Whether the canvas shows them to be dragged; null where there is no canvas for it. */
  placing: boolean | null;
  onPlacing(placing: boolean): void;
  onChange(texts: readonly PlacedText[]): void;
}) {
  const change = (index: number, changed: Partial<PlacedText>) =>
    onChange(texts.map((one, at) => (at === index ? { ...one, ...changed } : one)));

  function add() {
    onChange([...texts, { text: "", bbox: quadAt(freeSpot(texts)) }]);
    if (placing === false) onPlacing(true);
  }

  return (
    <div className={styles.texts}>
      {texts.map(({ text }, index) => (
        // Two texts may say the same: a text is its place in the list.
        <div key={index} className={styles.text}>
          <TextField
            label={words.text(index + 1)}
            labelHidden
            placeholder={words.placeholder}
            value={text}
            maxLength={400}
            autoFocus={text === ""}
            onChange={(changed) => change(index, { text: changed })}
          />
          <IconButton
            icon="close"
            label={words.remove}
            onClick={() => onChange(texts.filter((_, at) => at !== index))}
          />
          <fieldset className={styles.spots} aria-label={words.where}>
            {SPOTS.map((spot) => (
              <button
                key={spot}
                type="button"
                className={styles.spot}
                onClick={() => change(index, { bbox: quadAt(spot) })}
              >
                <Icon name={`text${spot}`} size={16} />
                {words.spots[spot]}
              </button>
            ))}
          </fieldset>
        </div>
      ))}
      <div className={styles.actions}>
        {texts.length < MOST && (
          <Button icon="plus" look="quiet" onClick={add}>
            {words.add}
          </Button>
        )}
        {texts.length > 0 && placing !== null && (
          <Button
            icon="corners"
            look={placing ? "chosen" : "quiet"}
            aria-pressed={placing}
            onClick={() => onPlacing(!placing)}
          >
            {placing ? words.placed : words.place}
          </Button>
        )}
      </div>
      {placing && <p className={styles.hint}>{words.hint}</p>}
    </div>
  );
}
