import { useState } from "react";
import { strings } from "../../strings/create.js";
import { Button, IconButton } from "../../ui/button.js";
import { ColourBar } from "../../ui/colour-dot.js";
import { Group } from "../../ui/group.js";
import { HexField } from "../../ui/hex-field.js";
import { PaletteEditor } from "../../ui/palette-editor.js";
import { contrastOf, hexesIn, hexOf, PALETTE_LIMIT, parseHex } from "./colour.js";
import styles from "./controls.module.css";
import { pixelsOfPicture } from "./input/read-picture.js";
import { PictureButton } from "./picture-button.js";
import type { Control, Draft } from "./settings.js";
import { SharesControl } from "./shares-control.js";
import { STARTER_PALETTES } from "./suggestions.js";
import { carriedWeights } from "./weights.js";

const words = strings.controls;

/** Colours taken out of a picture at once. */
const EXTRACTED = 5;

/** The palette and the background. */
export function ColourControls({
  draft,
  transparency,
  shadows,
  faultAt,
  onChange,
}: {
  draft: Draft;
  /** Whether the model can leave the background out. */
  transparency: boolean;
  /** Whether the model can leave shadows out. */
  shadows: boolean;
  faultAt(control: Control): string | null;
  onChange(changed: Partial<Draft>): void;
}) {
  const [busy, setBusy] = useState(false);

  async function extract(url: string) {
    setBusy(true);
    try {
      onChange({ palette: await paletteOf(url), weights: null });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Group
        id="palette"
        title={words.palette}
        aside={
          draft.palette.length > 0 && (
            <Button look="quiet" onClick={() => onChange({ palette: [], weights: null })}>
              {words.clearPalette}
            </Button>
          )
        }
        fault={faultAt("palette")}
        footer={
          <>
            {draft.palette.length > 1 && <SharesControl draft={draft} onChange={onChange} />}
            <StarterPalettes onTake={(palette) => onChange({ palette, weights: null })} />
            <div className={styles.extract}>
              <PictureButton busy={busy} onPicture={(url) => void extract(url)} />
            </div>
          </>
        }
      >
        <PaletteEditor
          colours={draft.palette}
          limit={PALETTE_LIMIT}
          parse={parseHex}
          parseAll={hexesIn}
          nextColour={() => nextColour(draft.palette)}
          fault={faultAt("palette") !== null}
          note={(hex) => contrastNote(hex, draft.background)}
          onChange={(palette, from) =>
            onChange({ palette, weights: draft.weights && carriedWeights(draft.weights, from) })
          }
        />
      </Group>

      <Group id="background" title={words.background} fault={faultAt("background")}>
        <div className={styles.row}>
          <HexField
            value={draft.transparent ? null : draft.background}
            parse={parseHex}
            label={words.hex}
            pickLabel={words.pickColour}
            placeholder={draft.transparent ? words.transparent : words.backgroundOpen}
            fault={faultAt("background") !== null}
            onChange={(background) => onChange({ background, transparent: false })}
            onClear={() => onChange({ background: null })}
          />
          {draft.background !== null && (
            <IconButton
              icon="close"
              label={words.clearBackground}
              onClick={() => onChange({ background: null })}
            />
          )}
        </div>
        <div className={styles.checks}>
          {transparency && (
            <Check
              label={words.transparent}
              checked={draft.transparent}
              onChange={(transparent) => onChange({ transparent, ...(transparent && { background: null }) })}
            />
          )}
          {shadows && (
            <Check label={words.shadow} checked={draft.shadow} onChange={(shadow) => onChange({ shadow })} />
          )}
        </div>
      </Group>
    </>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

/** The palette of a picture file, worked out in here; the picture goes nowhere. */
export async function paletteOf(url: string): Promise<string[]> {
  const [{ data }, { extractPalette }] = await Promise.all([
    pixelsOfPicture(url, 200),
    import("./extract-palette.js"),
  ]);
  return extractPalette(data, EXTRACTED).map(hexOf);
}

/** How a colour stands against the background, or, where none is chosen, against white and black. */
function contrastNote(hex: string, background: string | null): string {
  return background === null
    ? words.contrastOpen(contrastOf(hex, "#ffffff"), contrastOf(hex, "#000000"))
    : words.contrast(contrastOf(hex, background));
}

/** A first colour for a new swatch: the next of a starter palette that is not there yet. */
function nextColour(palette: readonly string[]): string {
  const all = STARTER_PALETTES.flatMap(({ colours }) => colours);
  return all.find((colour) => !palette.includes(colour)) ?? all[0];
}

function StarterPalettes({ onTake }: { onTake(colours: readonly string[]): void }) {
  return (
    <ul className={styles.starters} aria-label={words.paletteStart}>
      {STARTER_PALETTES.map(({ name, colours }) => (
        <li key={name}>
          <button
            type="button"
            className={styles.starter}
            aria-label={name}
            title={name}
            onClick={() => onTake(colours)}
          >
            <ColourBar colours={colours} />
          </button>
        </li>
      ))}
    </ul>
  );
}
