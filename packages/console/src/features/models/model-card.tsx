import type { ModelExtras } from "../../api/model-cards.js";
import type { PictureModel } from "../../api/models.js";
import type { EndpointState } from "../../api/statistics.js";
import { Link } from "../../routing/link.js";
import { modelStrings } from "../../strings/models.js";
import { dollarText, secondsText } from "../../ui/format.js";
import { ModelPicture } from "./model-picture.js";
import styles from "./models.module.css";
import { UptimeBar } from "./uptime-bar.js";
import { lowestPrice, typicalTime } from "./wishes.js";

const words = modelStrings;

/** A model at a glance: a picture it made, what it costs, how long it takes, how it fares. */
export function ModelCard({
  model,
  extras,
  early,
  endpoints,
}: {
  model: PictureModel;
  /** Null until they are known, and for a model that nobody asked for. */
  extras: ModelExtras | null;
  /** Whether its picture is fetched at once. */
  early: boolean;
  endpoints: readonly EndpointState[];
}) {
  const time = typicalTime(endpoints);
  return (
    <article className={styles.card}>
      <ModelPicture model={model} own={extras?.picture ?? null} early={early} />
      <div className={styles.body}>
        <h2>
          <Link to={`/models/${model.id}`}>{model.name}</Link>
        </h2>
        <p className={styles.author}>{model.author}</p>
        <p className={styles.description}>{model.description}</p>
        <dl className={styles.figures}>
          <div>
            <dt className="hidden-text">{words.price}</dt>
            <dd>{priceText(lowestPrice(endpoints))}</dd>
          </div>
          <div>
            <dt className="hidden-text">{words.sorts.time}</dt>
            <dd>{time === null ? words.untimed : words.typical(secondsText(time))}</dd>
          </div>
        </dl>
        <UptimeBar points={extras?.uptime ?? []} />
      </div>
    </article>
  );
}

/** A model that can't draw here yet: what it is and costs. */
export function ModelRow({ model, endpoints }: { model: PictureModel; endpoints: readonly EndpointState[] }) {
  return (
    <article className={styles.row}>
      <h3>
        <Link to={`/models/${model.id}`}>{model.name}</Link>
      </h3>
      <p className={styles.price}>{priceText(lowestPrice(endpoints))}</p>
      <p className={styles.about}>{model.description}</p>
    </article>
  );
}

function priceText(price: number | null): string {
  if (price === null) return words.unknownPrice;
  return price === 0 ? words.free : `${dollarText(price)} ${words.perPicture}`;
}
