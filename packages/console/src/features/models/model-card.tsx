import { useRef } from "react";
import type { PictureModel } from "../../api/models.js";
import { useResource } from "../../api/resource.js";
import { type EndpointState, readPoints } from "../../api/statistics.js";
import { Link } from "../../routing/link.js";
import { modelStrings } from "../../strings/models.js";
import { dollarText, durationText } from "../../ui/format.js";
import { useSeen } from "../../ui/use-seen.js";
import { ModelPicture } from "./model-picture.js";
import styles from "./models.module.css";
import { UptimeBar } from "./uptime-bar.js";
import { lowestPrice, typicalTime } from "./wishes.js";

const words = modelStrings;

/** A model at a glance: a picture it made, what it costs, how long it takes, how it fares. */
export function ModelCard({
  model,
  early,
  endpoints,
}: {
  model: PictureModel;
  /** Whether its picture is fetched at once. */
  early: boolean;
  endpoints: readonly EndpointState[];
}) {
  const card = useRef<HTMLElement>(null);
  const seen = useSeen(card);
  const { value: uptime } = useResource(
    seen ? `/frontend/v1/stats/uptime-recent?permaslug=${model.id}` : null,
    readPoints,
  );
  const time = typicalTime(endpoints);
  const keyless = endpoints.length > 0 && endpoints.every(({ hasKey }) => !hasKey);
  return (
    <article ref={card} className={styles.card}>
      <ModelPicture model={model} early={early} />
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
            <dd>
              {keyless ? words.noKey : time === null ? words.untimed : words.typical(durationText(time))}
            </dd>
          </div>
        </dl>
        <UptimeBar points={uptime ?? []} />
      </div>
    </article>
  );
}

function priceText(price: number | null): string {
  if (price === null) return words.unknownPrice;
  return price === 0 ? words.free : `${dollarText(price)} ${words.perPicture}`;
}
