/** After a build: where the tabs are, and what they say. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { buildWords } from "../../messages/build";
import type { BuildPreview } from "../../../core/operations/operationTypes";
import type { CalendarDate } from "../../../core/quantity/period";
import type { SessionControl } from "../../session/useSession";
import { Banner } from "../../components/Banner";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { PositionPanel } from "../overview/PositionPanel";
import { LineChanges } from "./LineChanges";
import { Restore } from "./Restore";
import { TabList } from "./TabList";
import { isTouched } from "./touched";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

interface BuildResultProps {
  readonly built: BuildPreview;
  readonly control: SessionControl;
  readonly asOf: CalendarDate;
}

export function BuildResult({ built, control, asOf }: BuildResultProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, language, count } = useWords();
  const w = buildWords[language];
  const { inventory } = built.assessment;
  const touched = built.sheets.filter(isTouched);
  const cells = touched.reduce((sum, { changedCells }) => sum + changedCells, 0);
  // What was not there before is told by the figures above; what moved is told line by line.
  const moved = built.lines.filter(({ before }) => before !== null);
  const goTo = (sheet: string) => void control.goTo({ sheet, row: 0, column: 0 });
  return (
    <div className={layout.view}>
      <Banner tone="done">
        <h1 className={styles.title}>{built.draft ? w.doneDraft : w.done}</h1>
        <div>{touched.length === 0 ? w.nothing : `${count(w.tabsBuilt, touched.length)}, ${count(w.cellsChanged, cells)}`}</div>
      </Banner>
      {inventory !== null && <PositionPanel inventory={inventory} onGo={control.goTo} />}
      {moved.length > 0 && <LineChanges lines={moved} calculation={built.assessment} asOf={asOf} onGo={control.goTo} />}
      <TabList sheets={built.sheets} onOpen={goTo} />
      <div className={layout.quiet}>{m.check.disclaimer}</div>
      <Button className={layout.start} onClick={() => void control.read()}>
        {w.again}
      </Button>
      <Restore control={control} />
    </div>
  );
}
