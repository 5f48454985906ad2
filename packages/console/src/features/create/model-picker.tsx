import type { PictureModel } from "../../api/models.js";
import styles from "./model-picker.module.css";

/** Models as cards with a sentence each; native radio buttons underneath. */
export function ModelPicker({
  models,
  value,
  onChange,
}: {
  models: readonly PictureModel[];
  value: string;
  onChange(id: string): void;
}) {
  return (
    <div className={styles.models}>
      {models.map((model) => (
        <label key={model.id} className={styles.model}>
          <input
            type="radio"
            name="model"
            value={model.id}
            checked={model.id === value}
            onChange={() => onChange(model.id)}
          />
          <span className={styles.name}>{model.name}</span>
          <span className={styles.description}>{firstClause(model.description)}</span>
        </label>
      ))}
    </div>
  );
}

/** A description's first clause; the whole of it is for the model's own page. */
function firstClause(text: string): string {
  const end = text.search(/[.:;!?](\s|$)/);
  return end < 0 ? text : `${text.slice(0, end)}.`;
}
