/** A link to a page of the add-in, opened beside Excel and never in the pane. */
import { Link } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";
import { openInBrowser } from "../openPage";

interface PageLinkProps {
  /** Relative to the pane, such as "assets/checks.html#AD-02". */
  readonly page: string;
  /** Where the words alone do not say which page. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function PageLink({ page, label, children }: PageLinkProps) {
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (openInBrowser(event.currentTarget.href)) event.preventDefault();
  };
  return (
    <Link href={page} target="_blank" rel="noreferrer" inline onClick={open} {...(label === undefined ? {} : { "aria-label": label })}>
      {children}
    </Link>
  );
}
