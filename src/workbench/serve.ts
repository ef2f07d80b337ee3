/** What `npm start` runs once everything is built. */
import { serveWorkbench } from "./server";

const port = Number(process.env.PORT ?? 3000);

serveWorkbench(process.cwd(), port).then(
  ({ url }) => console.log(`The workbench is at ${url} (Ctrl+C stops it).`),
  (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE" ? `Port ${port} is taken by another program. Try: PORT=${port + 1} npm start` : error.message,
    );
    process.exitCode = 1;
  },
);
