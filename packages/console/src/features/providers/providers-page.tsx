import { useResource } from "../../api/resource.js";
import { readProviderStates } from "../../api/statistics.js";
import { accountStrings } from "../../strings/account.js";
import { Empty } from "../../ui/empty.js";
import { PageHeading } from "../../ui/heading.js";
import { Page } from "../../ui/page.js";
import { Loaded } from "../sign-in/loaded.js";
import { ProviderCard } from "./provider-card.js";
import styles from "./providers.module.css";

const words = accountStrings.providers;

/** Often enough to see a breaker open and close. */
const REFRESH_MILLISECONDS = 5000;

/** Who draws for this server, and how they are doing. */
export function ProvidersPage() {
  const providers = useResource("/frontend/v1/all-providers", readProviderStates, REFRESH_MILLISECONDS);
  return (
    <Page title={words.title}>
      <PageHeading title={words.title} hint={words.hint} />
      <Loaded resource={providers} height={480}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon="providers" title={words.noneTitle} hint={words.hint} />
          ) : (
            <ul className={styles.list}>
              {list
                .toSorted((one, other) => Number(other.hasKey) - Number(one.hasKey))
                .map((provider) => (
                  <li key={provider.slug}>
                    <ProviderCard provider={provider} onChecked={providers.reload} />
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
