/** The thread in which the workbench reads and writes files. */
import { answerTo, type WorkAnswer, type WorkRequest } from "./fileWork";

interface OwnThread {
  onmessage: ((event: { readonly data: WorkRequest }) => void) | null;
  postMessage(answer: WorkAnswer): void;
}

const own = globalThis as unknown as OwnThread;

own.onmessage = ({ data }) => void answerTo(data).then((answer) => own.postMessage(answer));
