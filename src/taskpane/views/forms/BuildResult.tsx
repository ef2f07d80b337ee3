/** After a build: where the tabs are, and what they say. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { buildWords } from "../../messages/build";
import type { BuildPreview } from "../../../core/operations/operationTypes";
import type { SessionControl } from "../../session/useSession";
import { Banner } from "../../components/Banner";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { PositionPanel } from "../overview/PositionPanel";
import { Restore } from "./Restore";
import { TabList } from "./TabList";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

interface BuildResultProps {
  readonly built: BuildPreview;
  readonly control: SessionControl;
}

export function BuildResult({ built, control }: BuildResultProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, language } = useWords();
  const { inventory } = built.assessment;
  const goTo = (sheet: string) => void control.goTo({ sheet, row: 0, column: 0 });
  return (
    <div className={layout.view}>
      <Banner tone="done">
        <h1 className={styles.title}>{built.draft ? buildWords[language].doneDraft : buildWords[language].done}</h1>
      </Banner>
      {inventory !== null && <PositionPanel inventory={inventory} onGo={control.goTo} />}
      <TabList sheets={built.sheets} onOpen={goTo} />
      <div className={layout.quiet}>{m.check.disclaimer}</div>
      <Button className={layout.start} onClick={() => void control.read()}>
        {buildWords[language].again}
      </Button>
      <Restore control={control} />
    </div>
  );
}
