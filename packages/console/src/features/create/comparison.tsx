import { strings } from "../../strings/create.js";
import styles from "./comparison.module.css";
import { differencesOf } from "./difference.js";
import type { Picture } from "./session.js";

const words = strings.compare;

/** What two pictures differ in, where a single one's caption would stand. */
export function Comparison({ first, second }: { first: Picture; second: Picture }) {
  const differences = differencesOf(first, second);
  return (
    <section className={styles.comparison} aria-label={words.label}>
      {differences.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.difference}</th>
              <th scope="col">A</th>
              <th scope="col">B</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ name, first: one, second: other }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{one}</td>
                <td>{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.hint}>{words.hint}</p>
    </section>
  );
}
