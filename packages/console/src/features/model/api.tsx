import { Link } from "../../routing/link.js";
import { strings } from "../../strings/create.js";
import { modelStrings } from "../../strings/models.js";
import link from "../../ui/link.module.css";
import { Section } from "../../ui/section.js";
import { CodeTabs } from "../code/code-tabs.js";
import { settledDraft } from "../create/settings.js";
import { useWorkroom } from "../create/studio-context.js";
import styles from "./api.module.css";

const words = modelStrings.api;
/** Stands in code for a seed that is left open. */
const EXAMPLE_SEED = 7;

/** How to call the model, with what the playground stands at. */
export function Api({ model }: { model: string }) {
  const { draft } = useWorkroom();
  const prompt = draft.prompt.trim() || strings.code.examplePrompt;
  const document = `/${model}/llms.txt`;
  return (
    <Section id="api" title={words.title}>
      <h3 className={styles.step}>{words.first}</h3>
      <p className={styles.hint}>
        {words.firstHint}{" "}
        <Link to="/keys" className={link.plain}>
          {words.keysPage}
        </Link>{" "}
        {words.firstEnd}
      </p>
      <h3 className={styles.step}>{words.second}</h3>
      <p className={styles.hint}>{words.secondHint}</p>
      <CodeTabs settings={settledDraft({ ...draft, model, prompt }, EXAMPLE_SEED)} />
      <h3 className={styles.step}>{words.third}</h3>
      <p className={styles.hint}>
        {words.thirdHint}{" "}
        <a href={document} className={link.plain}>
          {document}
        </a>
      </p>
    </Section>
  );
}
