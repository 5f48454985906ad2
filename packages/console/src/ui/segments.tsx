import { useId } from "react";
import styles from "./segments.module.css";
import type { Choice } from "./select.js";

/** One of a few, side by side. Native radio buttons underneath, so arrow keys work. */
export function Segments<Name extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: readonly Choice<Name>[];
  value: Name;
  onChange(name: NoInfer<Name>): void;
}) {
  const group = useId();
  return (
    <div className={styles.segments} role="radiogroup" aria-label={label}>
      {choices.map(({ name, title }) => (
        <label key={name} className={styles.segment}>
          <input
            type="radio"
            name={group}
            value={name}
            checked={name === value}
            onChange={() => onChange(name)}
          />
          {title}
        </label>
      ))}
    </div>
  );
}
