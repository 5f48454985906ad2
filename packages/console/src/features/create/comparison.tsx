import { strings } from "../../strings/create.js";
import { Button } from "../../ui/button.js";
import styles from "./comparison.module.css";
import { differencesOf } from "./difference.js";
import type { Picture } from "./session.js";

const words = strings.compare;

/** What two pictures differ in, where a single one's caption would stand. */
export function Comparison({ first, second, onEnd }: { first: Picture; second: Picture; onEnd(): void }) {
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
      <div className={styles.end}>
        <p>{words.hint}</p>
        <Button icon="close" onClick={onEnd}>
          {words.end}
        </Button>
      </div>
    </section>
  );
}
