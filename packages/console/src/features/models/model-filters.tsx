import type { ProviderState } from "../../api/statistics.js";
import { modelStrings } from "../../strings/models.js";
import { type Choice, Select } from "../../ui/select.js";
import { TextField } from "../../ui/text-field.js";
import styles from "./models.module.css";
import type { InputWish, OutputWish, PriceWish, Sort, Wishes } from "./wishes.js";

const words = modelStrings;

function choicesFrom<Name extends string>(titles: Readonly<Record<Name, string>>): Choice<Name>[] {
  return (Object.keys(titles) as Name[]).map((name) => ({ name, title: titles[name] }));
}

const INPUTS = choicesFrom<InputWish>(words.inputs);
const OUTPUTS = choicesFrom<OutputWish>(words.outputs);
const PRICES = choicesFrom<PriceWish>(words.prices);
const SORTS = choicesFrom<Sort>(words.sorts);

/** Search, filters and order of the models. */
export function ModelFilters({
  wishes,
  providers,
  count,
  onChange,
}: {
  wishes: Wishes;
  providers: readonly ProviderState[];
  count: number;
  onChange(changed: Partial<Wishes>): void;
}) {
  const providerChoices = [
    { name: "", title: words.anyProvider },
    ...providers.map(({ slug, name }) => ({ name: slug, title: name })),
  ];
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <div className={styles.search}>
        <TextField
          label={words.search}
          labelHidden
          icon="search"
          placeholder={words.search}
          type="search"
          value={wishes.text}
          onChange={(text) => onChange({ text })}
        />
      </div>
      <Select
        label={words.input}
        groups={[{ title: null, choices: INPUTS }]}
        value={wishes.input}
        onChange={(input) => onChange({ input })}
      />
      <Select
        label={words.output}
        groups={[{ title: null, choices: OUTPUTS }]}
        value={wishes.output}
        onChange={(output) => onChange({ output })}
      />
      <Select
        label={words.price}
        groups={[{ title: null, choices: PRICES }]}
        value={wishes.price}
        onChange={(price) => onChange({ price })}
      />
      <Select
        label={words.provider}
        groups={[{ title: null, choices: providerChoices }]}
        value={wishes.provider}
        onChange={(provider) => onChange({ provider })}
      />
      <div className={styles.sort}>
        <Select
          label={words.sort}
          groups={[{ title: words.sort, choices: SORTS }]}
          value={wishes.sort}
          onChange={(sort) => onChange({ sort })}
        />
      </div>
      <p className={styles.count} aria-live="polite">
        {words.count(count)}
      </p>
    </search>
  );
}
