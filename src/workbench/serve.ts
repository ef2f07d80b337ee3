/** What `npm start` runs once everything is built. */
import { portOf, serveProblem, serveWorkbench } from "./server";

async function serve(port: number): Promise<void> {
  try {
    const { url } = await serveWorkbench(process.cwd(), port);
    console.log(`The workbench is at ${url} (Ctrl+C stops it).`);
  } catch (error) {
    complain(serveProblem(error as NodeJS.ErrnoException, port));
  }
}

function complain(text: string): void {
  console.error(text);
  process.exitCode = 1;
}

const port = portOf(process.env.PORT);
if (port === null) complain(`PORT is ${process.env.PORT ?? ""}, which is no port. Try: PORT=3000 npm start`);
else void serve(port);
