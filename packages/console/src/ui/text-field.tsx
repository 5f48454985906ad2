import { type InputHTMLAttributes, useId } from "react";
import { FieldFault } from "./field-fault.js";
import { Icon, type IconName } from "./icon.js";
import styles from "./text-field.module.css";

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "onChange" | "value">;

/** A line of text with its name, and what is wrong with it underneath. */
export function TextField({
  label,
  labelHidden = false,
  icon,
  value,
  fault = null,
  onChange,
  ...native
}: Native & {
  label: string;
  /** Read aloud only, where the place makes it plain. */
  labelHidden?: boolean;
  icon?: IconName;
  value: string;
  fault?: string | null;
  onChange(value: string): void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={labelHidden ? "hidden-text" : styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.row}>
        {icon !== undefined && <Icon name={icon} size={16} />}
        <input
          {...native}
          id={id}
          className={styles.input}
          data-icon={icon !== undefined || undefined}
          value={value}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <FieldFault id={`${id}-fault`} message={fault} />
    </div>
  );
}
