// A backend for looking at the page while working on it: `npm run mock`, then
// `AGENTIC_BI_BACKEND=http://127.0.0.1:8090 npm run dev`. It knows a few questions by heart.
import { startMockBackend } from './server.mjs';

const port = Number(process.argv[2] ?? 8090);
const backend = await startMockBackend({ port, stageMilliseconds: 500 });
console.log(`Mock backend on ${backend.address}`);
