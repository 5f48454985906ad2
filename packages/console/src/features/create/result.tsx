import { Link } from "../../routing/link.js";
import { strings } from "../../strings/create.js";
import { Button } from "../../ui/button.js";
import { Icon, type IconName } from "../../ui/icon.js";
import link from "../../ui/link.module.css";
import { ColourResult } from "./colour-result.js";
import { CopyPicture } from "./copy-picture.js";
import { downloadName } from "./download-name.js";
import styles from "./result.module.css";
import type { Picture } from "./session.js";

const words = strings.result;

/** What can be done with a finished picture. */
export interface ResultActions {
  onVary(): void;
  onReuse(): void;
  onCode(): void;
  /** Null where the model chosen takes no input picture. */
  onBegin: (() => void) | null;
  /** Null where there is no other picture. */
  onCompare: (() => void) | null;
  /** Null where the engine told no scene. */
  onScene: (() => void) | null;
}

/** What stands under a finished picture: how it was made, what was drawn of what was asked, and what to do next. */
export function Result({
  picture,
  modelName,
  onVary,
  onReuse,
  onCode,
  onBegin,
  onScene,
  onCompare,
}: ResultActions & { picture: Picture; modelName: string }) {
  const { settings, report, route } = picture;
  return (
    <section className={styles.result} aria-label={words.label}>
      <dl className={styles.facts}>
        <Fact name={words.time} value={picture.seconds.toFixed(1)} unit="s" />
        <Fact name={words.cost} value={costText(picture.cost)} />
        <Fact name={words.seed} value={String(settings.seed)} />
        <Fact name={words.size} value={words.pixels(picture.width, picture.height)} />
        <div>
          <dt>{words.model}</dt>
          <dd>
            <Link to={`/models/${settings.model}`}>{modelName}</Link>
          </dd>
        </div>
        {route !== null && <Fact name={words.provider} value={route.provider} />}
      </dl>
      <div className={styles.actions}>
        <a className={link.button} href={picture.url} download={downloadName(picture)}>
          <Icon name="download" size={16} />
          {words.download}
        </a>
        <Button icon="vary" look="quiet" onClick={onVary}>
          {words.vary}
        </Button>
        {onScene !== null && (
          <Button icon="scene" look="quiet" onClick={onScene}>
            {words.scene}
          </Button>
        )}
        {onCompare !== null && (
          <Button icon="compare" look="quiet" onClick={onCompare}>
            {words.compare}
          </Button>
        )}
        <Button icon="reuse" look="quiet" onClick={onReuse}>
          {words.reuse}
        </Button>
        {onBegin !== null && (
          <Button icon="image" look="quiet" onClick={onBegin}>
            {words.begin}
          </Button>
        )}
        <CopyPicture picture={picture} />
        <Button icon="code" look="quiet" onClick={onCode}>
          {words.code}
        </Button>
      </div>
      <div className={styles.report}>
        {route !== null && route.failed.length > 0 && (
          <Outcome
            icon="swap"
            name={words.failedOver}
            things={route.failed.map(({ provider, status }) => ({
              thing: words.failure(provider, status),
            }))}
          />
        )}
        {report !== null && (
          <>
            <Outcome icon="check" name={words.drawn} things={report.depicted.map((thing) => ({ thing }))} />
            <Outcome
              icon="swap"
              name={words.replaced}
              things={report.substituted.map(({ asked, drawn, why }) => ({
                thing: words.replacement(asked, drawn),
                why,
              }))}
            />
            <Outcome
              icon="omit"
              name={words.leftOut}
              things={report.notDepicted.map((thing) => ({ thing }))}
            />
          </>
        )}
        {picture.input !== null && (
          <Outcome icon="image" name={words.input} things={[{ thing: picture.input }]} />
        )}
        {picture.colour !== null && <ColourResult colour={picture.colour} background={settings.background} />}
      </div>
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

/** One of the fates, with its things; nothing when it befell none. */
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
