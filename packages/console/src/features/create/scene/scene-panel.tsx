import { strings } from "../../../strings/create.js";
import { Button, IconButton } from "../../../ui/button.js";
import { Group } from "../../../ui/group.js";
import { HexField } from "../../../ui/hex-field.js";
import { parseHex } from "../colour.js";
import type { Picture } from "../session.js";
import type { Studio } from "../use-studio.js";
import { MeasureField } from "./measure-field.js";
import { type Scene, withLight, withoutThing, withThing, withTwin } from "./scene.js";
import styles from "./scene-panel.module.css";
import { ThingEditor } from "./thing-editor.js";
import { useSceneEditing } from "./use-scene-editing.js";

const words = strings.scene;

/** The scene behind a picture as a list that can be edited: what stands there, the light, the background. */
export function ScenePanel({
  studio,
  picture,
  onClose,
}: {
  studio: Studio;
  picture: Picture;
  onClose(): void;
}) {
  const editing = useSceneEditing(studio, picture);
  if (editing === null) return null;
  const { scene, changed, change, finish, reset } = editing;
  return (
    <section className={styles.panel} aria-label={words.title}>
      <header className={styles.header}>
        <h2>{words.title}</h2>
        <IconButton icon="close" label={words.close} onClick={onClose} />
      </header>
      <p className={styles.hint}>{words.hint}</p>

      <Group id="things" title={words.things} aside={scene.things.length} fault={null}>
        <ul className={styles.things}>
          {scene.things.map((thing, index) => (
            <li key={thing.id}>
              <ThingEditor
                thing={thing}
                onChange={(part) => change(withThing(scene, index, part))}
                onTwin={() => change(withTwin(scene, index))}
                onRemove={() => change(withoutThing(scene, index))}
              />
            </li>
          ))}
        </ul>
      </Group>

      <Group id="light" title={words.light} fault={null}>
        {scene.lights.map((light, index) => (
          <div key={index} className={styles.light}>
            <p>{words.lights[light.name] ?? light.name}</p>
            <HexField
              value={light.colour.toLowerCase()}
              parse={parseHex}
              label={words.colour}
              pickLabel={words.colour}
              fault={false}
              onChange={(colour) => change(withLight(scene, index, { colour }))}
            />
            <MeasureField
              label={words.strength}
              {...{ value: light.strength, min: 0, max: 4, step: 0.05, tell: words.number }}
              onChange={(strength) => change(withLight(scene, index, { strength }))}
            />
          </div>
        ))}
        <MeasureField
          label={words.ambient}
          {...{ value: scene.ambient.strength, min: 0, max: 2, step: 0.05, tell: words.number }}
          onChange={(strength) => change({ ...scene, ambient: { ...scene.ambient, strength } })}
        />
      </Group>

      <Group id="frame" title={words.frame} fault={null}>
        <BackgroundFields scene={scene} onChange={change} />
      </Group>

      <footer className={styles.footer}>
        <Button disabled={!changed} onClick={reset}>
          {words.reset}
        </Button>
        <Button look="primary" onClick={finish}>
          {words.finish}
        </Button>
      </footer>
    </section>
  );
}

function BackgroundFields({ scene, onChange }: { scene: Scene; onChange(scene: Scene): void }) {
  return (["top", "bottom"] as const).map((end) => (
    <div key={end} className={styles.end}>
      <span>{words[end]}</span>
      <HexField
        value={scene.background[end].toLowerCase()}
        parse={parseHex}
        label={words[end]}
        pickLabel={words.colour}
        fault={false}
        onChange={(hex) => onChange({ ...scene, background: { ...scene.background, [end]: hex } })}
      />
    </div>
  ));
}
