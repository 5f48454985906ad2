import { Link } from "../routing/link.js";
import { shellStrings } from "../strings/shell.js";
import { Empty } from "../ui/empty.js";
import link from "../ui/link.module.css";
import { Page } from "../ui/page.js";

const words = shellStrings.missing;

/** What stands at an address that is none of ours. */
export function MissingPage() {
  return (
    <Page title={words.title} width="narrow">
      <h1 className="hidden-text">{words.title}</h1>
      <Empty icon="search" title={words.title} hint={words.hint}>
        <Link to="/" className={link.button}>
          {words.back}
        </Link>
      </Empty>
    </Page>
  );
}
