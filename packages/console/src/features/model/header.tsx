import type { PictureModel } from "../../api/models.js";
import { useResource } from "../../api/resource.js";
import { type EndpointState, readRankings } from "../../api/statistics.js";
import { modelStrings } from "../../strings/models.js";
import { CopyButton } from "../../ui/copy-button.js";
import { compactText, dateText, wholeText } from "../../ui/format.js";
import { priceText } from "../providers/price.js";
import styles from "./header.module.css";

const words = modelStrings;

/** Name, slug, one line, and the facts people look for first. */
export function Header({ model, endpoints }: { model: PictureModel; endpoints: readonly EndpointState[] }) {
  const { value: week } = useResource("/frontend/v1/rankings/models?view=week", readRankings);
  const requests = week?.find((ranked) => ranked.model === model.id)?.requests ?? 0;
  const context = endpoints[0]?.contextLength ?? null;
  return (
    <header className={styles.header}>
      <p className={styles.author}>{model.author}</p>
      <h1>{model.name}</h1>
      <div className={styles.slug}>
        <code>{model.id}</code>
        <CopyButton text={model.id} label={words.copySlug} doneLabel={words.copied} />
      </div>
      <p className={styles.description}>{model.description}</p>
      <dl className={styles.facts}>
        <Fact
          name={words.facts.modalities}
          value={words.facts.modality(modalities(model.inputModalities), modalities(model.outputModalities))}
        />
        <Fact
          name={words.facts.price}
          value={endpoints[0] === undefined ? words.facts.unknown : priceText(endpoints[0].prices)}
        />
        <Fact
          name={words.facts.context}
          value={context === null ? words.facts.unknown : words.facts.contextText(compactText(context))}
        />
        <Fact name={words.facts.requests} value={week === null ? words.facts.unknown : wholeText(requests)} />
        <Fact
          name={words.facts.released}
          value={model.created === 0 ? words.facts.unknown : dateText(new Date(model.created * 1000))}
        />
      </dl>
    </header>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function modalities(names: readonly string[]): string {
  return names.map((name) => words.names[name] ?? name).join(", ");
}
