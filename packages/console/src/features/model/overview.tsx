import type { Parameter, PictureModel } from "../../api/models.js";
import { type KeptPicture, picturesPath, readPicturePage } from "../../api/pictures.js";
import { useResource } from "../../api/resource.js";
import { modelStrings } from "../../strings/models.js";
import { Section } from "../../ui/section.js";
import type { Draft } from "../create/settings.js";
import { useWorkroom } from "../create/studio-context.js";
import { draftOf } from "../gallery/kept-settings.js";
import { type Example, examplesOf } from "../models/examples.js";
import styles from "./overview.module.css";

const words = modelStrings.overview;
const KEPT = 6;

/** What the model makes, and what it lets one choose. */
export function Overview({ model }: { model: PictureModel }) {
  const examples = examplesOf(model.id);
  const own = useResource(
    examples.length > 0
      ? null
      : picturesPath({ text: "", colour: null, favourites: false, model: model.id }, { limit: KEPT }),
    readPicturePage,
  );
  const kept = own.value?.pictures ?? [];
  return (
    <Section id="overview" title={words.title}>
      {examples.length > 0 && <Examples examples={examples} />}
      {/* The room is the same with and without, so that nothing below moves when it is known. */}
      {examples.length === 0 && (
        <div className={styles.own}>
          {kept.length > 0 && <Kept pictures={kept} />}
          {kept.length === 0 && (own.value !== null || own.fault !== null) && <p>{words.noExamples}</p>}
        </div>
      )}
      <h3 className={styles.subtitle}>{words.parameters}</h3>
      <dl className={styles.parameters}>
        {Object.entries(model.parameters).map(([name, parameter]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{choiceText(parameter)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** One's own pictures, in one row. */
function Kept({ pictures }: { pictures: readonly KeptPicture[] }) {
  return (
    <ul className={styles.row} aria-label={words.examples}>
      {pictures.map((picture) => (
        <li key={picture.id}>
          <figure className={styles.example}>
            <img src={picture.thumbnail} alt="" loading="lazy" />
            <figcaption>
              <span>{picture.prompt}</span>
              <UseButton settings={draftOf(picture)} />
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}

/** Takes the settings of an example to the playground. */
function UseButton({ settings }: { settings: Partial<Draft> }) {
  const { changeDraft } = useWorkroom();
  return (
    <button
      type="button"
      onClick={() => {
        changeDraft(settings);
        document.getElementById("playground")?.scrollIntoView();
      }}
    >
      {words.use}
    </button>
  );
}

function Examples({ examples }: { examples: readonly Example[] }) {
  return (
    <ul className={styles.examples} aria-label={words.examples}>
      {examples.map(({ url, ...settings }, index) => (
        <li key={url}>
          <figure className={styles.example}>
            <img src={url} alt="" loading={index === 0 ? "eager" : "lazy"} decoding="async" />
            <figcaption>
              {settings.prompt}
              <UseButton settings={settings} />
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}

function choiceText(parameter: Parameter): string {
  if (parameter.type === "enum") return parameter.values.join(", ");
  return parameter.type === "range" ? words.range(parameter.min, parameter.max) : words.yes;
}
