import type { PictureModel } from "../../api/models.js";
import { strings } from "../../strings.js";
import { Button, IconButton } from "../../ui/button.js";
import { ColourBar } from "../../ui/colour-dot.js";
import { Group } from "../../ui/group.js";
import { HexField } from "../../ui/hex-field.js";
import { PaletteEditor } from "../../ui/palette-editor.js";
import { RatioPicker } from "../../ui/ratio-picker.js";
import { ASPECT_RATIOS, pixelsOf } from "./aspect-ratio.js";
import { hexesIn, PALETTE_LIMIT, parseHex } from "./colour.js";
import styles from "./controls.module.css";
import { ModelPicker } from "./model-picker.js";
import { SeedField } from "./seed-field.js";
import type { Control, Draft } from "./settings.js";
import { STARTER_PALETTES } from "./suggestions.js";

const words = strings.controls;

/** Everything but the prompt, in the order a person decides. */
export function Controls({
  draft,
  models,
  faultAt,
  onChange,
}: {
  draft: Draft;
  models: readonly PictureModel[];
  /** The message that belongs beside a control. */
  faultAt(control: Control): string | null;
  onChange(changed: Partial<Draft>): void;
}) {
  const { width, height } = pixelsOf(draft.aspect);
  return (
    <div>
      <Group
        id="aspect"
        title={words.aspect}
        aside={strings.result.pixels(width, height)}
        fault={faultAt("aspect")}
      >
        <RatioPicker
          choices={ASPECT_RATIOS}
          value={draft.aspect}
          onChange={(aspect) => onChange({ aspect })}
        />
      </Group>

      <Group
        id="palette"
        title={words.palette}
        aside={
          draft.palette.length > 0 && (
            <Button look="quiet" onClick={() => onChange({ palette: [] })}>
              {words.clearPalette}
            </Button>
          )
        }
        fault={faultAt("palette")}
        footer={<StarterPalettes onTake={(palette) => onChange({ palette })} />}
      >
        <PaletteEditor
          colours={draft.palette}
          limit={PALETTE_LIMIT}
          parse={parseHex}
          parseAll={hexesIn}
          nextColour={() => nextColour(draft.palette)}
          fault={faultAt("palette") !== null}
          onChange={(palette) => onChange({ palette })}
        />
      </Group>

      <Group id="background" title={words.background} fault={faultAt("background")}>
        <div className={styles.row}>
          <HexField
            value={draft.background}
            parse={parseHex}
            label={words.hex}
            pickLabel={words.pickColour}
            placeholder={words.backgroundOpen}
            fault={faultAt("background") !== null}
            onChange={(background) => onChange({ background })}
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
      </Group>

      <Group id="seed" title={words.seed} fault={faultAt("seed")}>
        <SeedField
          seed={draft.seed}
          fault={faultAt("seed") !== null}
          onChange={(seed) => onChange({ seed })}
        />
      </Group>

      <Group id="model" title={words.model} fault={faultAt("model")}>
        <ModelPicker models={models} value={draft.model} onChange={(model) => onChange({ model })} />
      </Group>
    </div>
  );
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
