import type { SelectHTMLAttributes } from "react";
import { Icon } from "./icon.js";
import styles from "./select.module.css";

export interface Choice<Name extends string> {
  readonly name: Name;
  readonly title: string;
}

export interface ChoiceGroup<Name extends string> {
  /** Null for choices that belong to no group. */
  readonly title: string | null;
  readonly choices: readonly Choice<Name>[];
}

type Native = Omit<SelectHTMLAttributes<HTMLSelectElement>, "className" | "onChange" | "value">;

/** One of several, by the system's own list, which every reader and every phone knows. */
export function Select<Name extends string>({
  label,
  groups,
  value,
  onChange,
  ...native
}: Native & {
  label: string;
  groups: readonly ChoiceGroup<Name>[];
  value: Name;
  onChange(name: NoInfer<Name>): void;
}) {
  return (
    <div className={styles.select}>
      <select
        {...native}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value as Name)}
      >
        {groups.map(({ title, choices }) => {
          const options = choices.map((choice) => (
            <option key={choice.name} value={choice.name}>
              {choice.title}
            </option>
          ));
          return title === null ? (
            options
          ) : (
            <optgroup key={title} label={title}>
              {options}
            </optgroup>
          );
        })}
      </select>
      <Icon name="down" size={16} />
    </div>
  );
}
