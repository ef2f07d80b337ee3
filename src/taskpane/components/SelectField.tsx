/** A labelled choice that never grows wider than the pane, however long its longest option is. */
import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
});

interface SelectFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
  /** Options. */
  readonly children: ReactNode;
}

export function SelectField({ label, hint, value, autoFocus = false, onChange, children }: SelectFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })}>
      <Select autoFocus={autoFocus} value={value} select={{ style: { minWidth: 0 } }} onChange={(_, data) => onChange(data.value)}>
        {children}
      </Select>
    </Field>
  );
}
