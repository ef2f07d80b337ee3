/** A list in which everything is ticked until somebody leaves something out. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "208px",
    overflowY: "auto",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface ChosenProps {
  readonly label: string;
  readonly items: readonly string[];
  /** Places in the list that are left out. */
  readonly left: ReadonlySet<number>;
  readonly onLeft: (left: ReadonlySet<number>) => void;
}

export function Chosen({ label, items, left, onLeft }: ChosenProps) {
  const styles = useStyles();
  const toggle = (at: number, take: boolean) => onLeft(new Set(take ? [...left].filter((each) => each !== at) : [...left, at]));
  return (
    <div className={styles.root} role="group" aria-label={label}>
      {items.map((item, i) => (
        <Checkbox key={i} size="medium" label={item} checked={!left.has(i)} onChange={(_, { checked }) => toggle(i, checked === true)} />
      ))}
    </div>
  );
}
