import { strings } from "../../../strings/create.js";
import { Button } from "../../../ui/button.js";
import { ColourDot } from "../../../ui/colour-dot.js";
import { HexField } from "../../../ui/hex-field.js";
import { Icon } from "../../../ui/icon.js";
import { Select } from "../../../ui/select.js";
import { parseHex } from "../colour.js";
import { MATERIALS } from "./materials.js";
import { MeasureField } from "./measure-field.js";
import type { Thing } from "./scene.js";
import styles from "./thing-editor.module.css";

const words = strings.scene;

const REACH = { min: -4, max: 4, step: 0.05, tell: words.number };
const TURN = { min: -180, max: 180, step: 1, tell: words.degrees };
const TILT = { min: -90, max: 90, step: 1, tell: words.degrees };
const SIZE = { min: 0.1, max: 4, step: 0.05, tell: words.number };

/** One thing of a scene: a line that opens. */
export function ThingEditor({
  thing,
  onChange,
  onTwin,
  onRemove,
}: {
  thing: Thing;
  onChange(changed: Partial<Thing>): void;
  onTwin(): void;
  onRemove(): void;
}) {
  const [right, up, near] = thing.position;
  return (
    <details className={styles.thing} name="thing">
      <summary>
        {thing.colour === null ? (
          <Icon name="image" size={14} />
        ) : (
          <ColourDot colour={thing.colour} side={14} />
        )}
        <span className={styles.name}>{thing.concept}</span>
        <span className={styles.aside}>
          {thing.asked === null ? words.addedByDirection : materialText(thing.material)}
        </span>
        <Icon name="down" size={16} />
      </summary>
      <div className={styles.fields}>
        <HexField
          value={thing.colour?.toLowerCase() ?? null}
          parse={parseHex}
          label={words.colour}
          pickLabel={words.colour}
          placeholder={words.ownColours}
          fault={false}
          onChange={(colour) => onChange({ colour })}
          onClear={() => onChange({ colour: null })}
        />
        <Select
          label={words.material}
          groups={[{ title: null, choices: MATERIALS.map((name) => ({ name, title: materialText(name) })) }]}
          value={thing.material}
          onChange={(material) => onChange({ material })}
        />
        <MeasureField
          label={words.x}
          value={right}
          {...REACH}
          onChange={(value) => onChange({ position: [value, up, near] })}
        />
        <MeasureField
          label={words.y}
          value={up}
          {...REACH}
          onChange={(value) => onChange({ position: [right, value, near] })}
        />
        <MeasureField
          label={words.z}
          value={near}
          {...REACH}
          onChange={(value) => onChange({ position: [right, up, value] })}
        />
        <MeasureField
          label={words.turn}
          value={thing.turn}
          {...TURN}
          onChange={(turn) => onChange({ turn })}
        />
        <MeasureField
          label={words.tilt}
          value={thing.tilt}
          {...TILT}
          onChange={(tilt) => onChange({ tilt })}
        />
        <MeasureField
          label={words.size}
          value={thing.size}
          {...SIZE}
          onChange={(size) => onChange({ size })}
        />
        <div className={styles.actions}>
          <Button icon="duplicate" look="quiet" onClick={onTwin}>
            {words.duplicate}
          </Button>
          <Button icon="trash" look="quiet" onClick={onRemove}>
            {words.remove}
          </Button>
        </div>
      </div>
    </details>
  );
}

const materialText = (name: string) => (name === "own" ? words.ownMaterial : name);
