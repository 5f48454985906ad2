import { readSession, readVersion, type Session, signOut } from "../../api/account.js";
import { baseUrl } from "../../api/http.js";
import { type Resource, useInvalidate, useResource } from "../../api/resource.js";
import { accountStrings } from "../../strings/account.js";
import { strings } from "../../strings/create.js";
import { Button } from "../../ui/button.js";
import { CopyButton } from "../../ui/copy-button.js";
import { PageHeading } from "../../ui/heading.js";
import { Page } from "../../ui/page.js";
import { Section } from "../../ui/section.js";
import { Segments } from "../../ui/segments.js";
import { type Theme, useTheme } from "../../ui/use-theme.js";
import { KeyList } from "../create/key-list.js";
import { SignIn } from "../sign-in/sign-in.js";
import styles from "./settings-page.module.css";

const words = accountStrings.settings;
const THEMES = (["system", "light", "dark"] as const).map((name: Theme) => ({
  name,
  title: words.themes[name],
}));

/** What the first key is for. */
function rightsOf({ mayDraw, mayManage, managementLabel }: Session): string {
  const { draw, manage, both } = words.rights;
  if (!mayDraw) return manage;
  return mayManage && managementLabel === null ? both : draw;
}

/** How the pages look, who is signed in, and what server this is. */
export function SettingsPage() {
  const [theme, setTheme] = useTheme();
  const session = useResource("/frontend/v1/session", readSession);
  // What stands below who is signed in waits for it, so that nothing moves when it comes.
  const known = session.value !== null || session.fault !== null;

  return (
    <Page title={words.title} width="narrow">
      <PageHeading title={words.title} />
      <Section id="look" title={words.look}>
        <Segments label={words.theme} choices={THEMES} value={theme} onChange={setTheme} />
      </Section>
      {known && <Account session={session} />}
      {known && <Server />}
      {known && (
        <Section id="keyboard" title={words.keyboard}>
          <KeyList keys={strings.keys.list} />
        </Section>
      )}
    </Page>
  );
}

function Account({ session }: { session: Resource<Session> }) {
  const invalidate = useInvalidate();
  const { value } = session;
  return (
    <Section
      id="account"
      title={words.account}
      aside={
        value?.signedIn && (
          <Button onClick={() => void signOut().then(() => invalidate("/"))}>{words.signOut}</Button>
        )
      }
    >
      {value?.signedIn && (
        <p className={styles.line}>
          {words.as(value.label ?? "")} <span>{rightsOf(value)}</span>
        </p>
      )}
      {value !== null && value.managementLabel !== null && (
        <p className={styles.line}>
          {words.second(value.managementLabel)} <span>{words.rights.manage}</span>
        </p>
      )}
      {value !== null && !value.mayDraw && <SignIn beside={value.signedIn} onSignedIn={session.reload} />}
    </Section>
  );
}

function Server() {
  const { value: version } = useResource("/v1/health", readVersion);
  return (
    <Section id="server" title={words.server}>
      <dl className={styles.facts}>
        <dt>{words.version}</dt>
        <dd>{version}</dd>
        <dt>{words.address}</dt>
        <dd>
          <code>{baseUrl()}</code>
          <CopyButton text={baseUrl()} label={words.copy} doneLabel={words.copied} />
        </dd>
      </dl>
      <a className={styles.link} href="/api/v1/openapi.json">
        {words.documents}
      </a>
    </Section>
  );
}
