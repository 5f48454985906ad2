import type { PictureModel } from "../../api/models.js";
import { Link } from "../../routing/link.js";
import { strings } from "../../strings/create.js";
import { type ChoiceGroup, Select } from "../../ui/select.js";
import styles from "./model-picker.module.css";

const words = strings.controls;

/** Models by author, and what the chosen one is good for. */
export function ModelPicker({
  models,
  value,
  onChange,
}: {
  models: readonly PictureModel[];
  value: string;
  onChange(id: string): void;
}) {
  const chosen = models.find(({ id }) => id === value);
  return (
    <>
      <Select label={words.model} groups={byAuthor(models)} value={value} onChange={onChange} />
      {chosen !== undefined && (
        <p className={styles.description}>
          {firstClause(chosen.description)} <Link to={`/models/${chosen.id}`}>{words.modelPage}</Link>
        </p>
      )}
    </>
  );
}

function byAuthor(models: readonly PictureModel[]): ChoiceGroup<string>[] {
  const authors = [...new Set(models.map(({ author }) => author))];
  return authors.map((author) => ({
    title: author,
    choices: models
      .filter((model) => model.author === author)
      .map(({ id, name }) => ({ name: id, title: name })),
  }));
}

/** A description's first clause; the whole of it is for the model's own page. */
function firstClause(text: string): string {
  const end = text.search(/[.:;!?](\s|$)/);
  return end < 0 ? text : `${text.slice(0, end)}.`;
}
