import { strings } from "../../strings.js";
import { Button } from "../../ui/button.js";
import { Icon, type IconName } from "../../ui/icon.js";
import styles from "./result.module.css";
import type { Picture } from "./session.js";

const words = strings.result;

/** What stands under a finished picture: how it was made, what was drawn of what was asked, and what to do next. */
export function Result({
  picture,
  modelName,
  onCode,
  onReuse,
}: {
  picture: Picture;
  modelName: string;
  onCode(): void;
  onReuse(): void;
}) {
  return (
    <section className={styles.result} aria-label={words.label}>
      <dl className={styles.facts}>
        <Fact name={words.time} value={picture.seconds.toFixed(1)} unit="s" />
        <Fact name={words.cost} value={costText(picture.cost)} />
        <Fact name={words.seed} value={String(picture.settings.seed)} />
        <Fact name={words.size} value={words.pixels(picture.width, picture.height)} />
        <Fact name={words.model} value={modelName} />
      </dl>
      <div className={styles.actions}>
        <a className={styles.download} href={picture.url} download={fileName(picture)}>
          <Icon name="download" size={16} />
          {words.download}
        </a>
        <Button icon="code" look="quiet" onClick={onCode}>
          {words.code}
        </Button>
        <Button icon="reuse" look="quiet" onClick={onReuse}>
          {words.reuse}
        </Button>
      </div>
      {picture.report !== null && (
        <div className={styles.report}>
          <Outcome
            icon="check"
            name={words.drawn}
            things={picture.report.depicted.map((thing) => ({ thing }))}
          />
          <Outcome
            icon="swap"
            name={words.replaced}
            things={picture.report.substituted.map(({ asked, drawn, why }) => ({
              thing: words.replacement(asked, drawn),
              why,
            }))}
          />
          <Outcome
            icon="omit"
            name={words.leftOut}
            things={picture.report.notDepicted.map((thing) => ({ thing }))}
          />
        </div>
      )}
    </section>
  );
}

function Fact({ name, value, unit }: { name: string; value: string; unit?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {unit !== undefined && <span className={styles.unit}> {unit}</span>}
      </dd>
    </div>
  );
}

/** One of the three fates, with its things; nothing when it befell none. */
function Outcome({
  icon,
  name,
  things,
}: {
  icon: IconName;
  name: string;
  things: { thing: string; why?: string }[];
}) {
  if (things.length === 0) return null;
  return (
    <p className={styles.outcome} data-fate={icon}>
      <Icon name={icon} size={16} />
      <span className={styles.fate}>{name}</span>
      <span>
        {things.map(({ thing, why }, index) => (
          // A prompt may name one thing twice, and both have their place.
          <span key={index}>
            {index > 0 && ", "}
            {thing}
            {why !== undefined && why !== "" && <span className={styles.why}> ({why})</span>}
          </span>
        ))}
      </span>
    </p>
  );
}

function costText(cost: number | null): string {
  if (cost === null) return words.costUnknown;
  return cost === 0 ? words.costFree : words.dollars(cost);
}

/** Named after the prompt and the seed, so that a folder of downloads can be told apart. */
function fileName({ settings, mediaType }: Picture): string {
  const extension = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" }[mediaType] ?? "png";
  const name = settings.prompt
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${name || "picture"}-${settings.seed}.${extension}`;
}
