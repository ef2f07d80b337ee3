/** The short page of a view, above it. */
import { Button } from "@fluentui/react-components";
import { helpWords } from "../messages/help";
import type { ViewId } from "../viewIds";
import { useWords } from "../words";
import { Banner } from "./Banner";
import { useLayout } from "./layout";

export function Help({ view, onClose }: { readonly view: ViewId; readonly onClose: () => void }) {
  const layout = useLayout();
  const { m, language } = useWords();
  const w = helpWords[language];
  return (
    <section aria-label={`${m.app.help}: ${m.views[view]}`}>
      <Banner tone="note">
        <p className={layout.text}>{w[view]}</p>
        <Button size="small" onClick={onClose}>
          {w.close}
        </Button>
      </Banner>
    </section>
  );
}
