/** The request protocol of Microsoft's client library, as far as this host speaks it. Names are the wire's own. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path of the object it stands for, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export enum PathType {
  Root = 1,
  Service = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  Set = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Position in Actions, by which the client names the failing statement. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Reply {
  readonly Error: ReplyError | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

/** Request flag of Excel.run({ delayForCellEdit: true }). */
export const DELAY_FOR_CELL_EDIT = 64;

export interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** What `OfficeExtension.HostBridge.init` wants: it sets onMessageFromHost itself. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}
