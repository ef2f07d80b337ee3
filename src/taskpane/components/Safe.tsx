/** Keeps a fault of ours inside the view it happens in, so that the rest of the pane stays usable. */
import { Component } from "react";
import type { ReactNode } from "react";
import { failureOf } from "../../core/workbook/failure";
import type { Failure } from "../../core/workbook/failure";

interface SafeProps {
  readonly children: ReactNode;
  /** What stands in place of the view. */
  readonly instead: (failure: Failure) => ReactNode;
}

/** Give it a key that changes with the view: then leaving the view resets it. */
export class Safe extends Component<SafeProps, { readonly failure: Failure | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: failureOf(error) };
  }

  override render(): ReactNode {
    return this.state.failure === null ? this.props.children : this.props.instead(this.state.failure);
  }
}
