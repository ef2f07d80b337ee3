/** What a build would change, tab by tab, before anything is written. */
import { Button } from "@fluentui/react-components";
import { buildWords } from "../../messages/build";
import type { BuildPreview } from "../../../core/operations/operationTypes";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import type { CalendarDate } from "../../../core/quantity/period";
import { useWords } from "../../words";
import type { OnGo } from "../why/WhyFigure";
import { LineChanges } from "./LineChanges";
import { TabList } from "./TabList";
import { isTouched } from "./touched";

interface ChangesProps {
  readonly preview: BuildPreview;
  readonly busy: boolean;
  readonly onBuild: () => void;
  readonly asOf: CalendarDate;
  readonly onGo: OnGo;
}

export function Changes({ preview, busy, onBuild, asOf, onGo }: ChangesProps) {
  const layout = useLayout();
  const { count, language } = useWords();
  const touched = preview.sheets.filter(isTouched).length;
  const typedOver = preview.sheets.flatMap((sheet) => sheet.typedOver);
  return (
    <Section title={buildWords[language].changes}>
      <LineChanges lines={preview.lines} calculation={preview.assessment} asOf={asOf} onGo={onGo} />
      <TabList sheets={preview.sheets} />
      {typedOver.length > 0 && (
        <Banner tone="warning">
          <div>{count(buildWords[language].typedOver, typedOver.length)}</div>
          <div>{typedOver.join(", ")}</div>
        </Banner>
      )}
      {touched === 0 ? (
        <Banner tone="done">{buildWords[language].nothing}</Banner>
      ) : (
        <Button appearance="primary" className={layout.start} disabledFocusable={busy} onClick={onBuild}>
          {count(buildWords[language].go, touched)}
        </Button>
      )}
    </Section>
  );
}
