import { useResource } from "../../api/resource.js";
import { readApps } from "../../api/statistics.js";
import { modelStrings } from "../../strings/models.js";
import table from "../../ui/data-table.module.css";
import { Empty } from "../../ui/empty.js";
import { compactText, wholeText } from "../../ui/format.js";
import { Section } from "../../ui/section.js";
import { TableScroll } from "../../ui/table-scroll.js";
import { Loaded } from "../sign-in/loaded.js";

const words = modelStrings.apps;

/** Programs that use the model, the busiest first. */
export function Apps({ model }: { model: string }) {
  const apps = useResource(
    `/frontend/v1/stats/top-apps-for-model?permaslug=${encodeURIComponent(model)}`,
    readApps,
  );
  return (
    <Section id="apps" title={words.title} hint={words.hint}>
      <Loaded resource={apps} height={160}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon="models" title={words.emptyTitle} hint={words.empty} />
          ) : (
            <TableScroll label={words.title}>
              <table className={table.table}>
                <thead>
                  <tr>
                    <th scope="col">{words.columns.app}</th>
                    <th scope="col" className={table.number}>
                      {words.columns.requests}
                    </th>
                    <th scope="col" className={table.number}>
                      {words.columns.tokens}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {list.map(({ origin, title, categories, requests, tokens }) => (
                    <tr key={origin}>
                      <th scope="row">
                        <AppName origin={origin} title={title} />{" "}
                        <span className={table.soft}>{categories.join(", ")}</span>
                      </th>
                      <td className={table.number}>{wholeText(requests)}</td>
                      <td className={table.number}>{compactText(tokens)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
          )
        }
      </Loaded>
    </Section>
  );
}

/** A link only where the address that a program sent is one of the web's. */
function AppName({ origin, title }: { origin: string; title: string }) {
  if (!/^https?:\/\//i.test(origin)) return title;
  return (
    <a href={origin} rel="noreferrer nofollow noopener" target="_blank">
      {title}
    </a>
  );
}
