import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { outcomeOf, sqlOutcome, suggestions } from './outcomes.mjs';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '../../dist');

/** What the real server sends too; the browser tests fail on any violation. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const HEARTBEAT_MS = 30_000;

/**
 * Serves the built page, the REST calls and the WebSocket.
 * @param {{port?: number, stageMilliseconds?: number}} options port 0 takes a free one
 */
export async function startMockBackend({ port = 0, stageMilliseconds = 60 } = {}) {
  const received = [];
  const http = createServer((request, response) => answerHttp(request, response));
  const sockets = new WebSocketServer({ server: http });
  sockets.on('connection', (socket) => converse(socket, received, stageMilliseconds));
  await new Promise((resolve) => http.listen(port, '127.0.0.1', resolve));
  const { port: taken } = http.address();
  return {
    address: `http://127.0.0.1:${taken}`,
    port: taken,
    received,
    send: (message) => each(sockets, (socket) => send(socket, message)),
    close: async () => {
      each(sockets, (socket) => socket.close(1001));
      sockets.close();
      await new Promise((resolve) => {
        http.close(resolve);
        http.closeAllConnections();
      });
    },
  };
}

function each(sockets, task) {
  for (const socket of sockets.clients) {
    task(socket);
  }
}

function answerHttp(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  if (pathname === '/api/suggestions') {
    json(response, suggestions());
  } else if (pathname === '/api/sql' && request.method === 'POST') {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => json(response, sqlOutcome(JSON.parse(body).sql_query)));
  } else {
    file(response, pathname === '/' ? '/index.html' : pathname);
  }
}

function json(response, value) {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(value));
}

function file(response, pathname) {
  const path = join(DIST, normalize(pathname));
  if (!path.startsWith(DIST) || !existsSync(path) || !statSync(path).isFile()) {
    response.statusCode = 404;
    response.end('not found');
    return;
  }
  response.setHeader('content-type', MEDIA_TYPES[extname(path)] ?? 'application/octet-stream');
  createReadStream(path).pipe(response);
}

function converse(socket, received, stageMilliseconds) {
  const running = new Map();
  send(socket, {
    type: 'connection_established',
    server: 'backend',
    version: '1.0.0',
    protocol: 1,
    capabilities: ['query', 'clarify', 'feedback'],
    heartbeat_interval_ms: HEARTBEAT_MS,
    max_message_bytes: 1_048_576,
  });
  socket.on('message', (text) => {
    const message = JSON.parse(String(text));
    received.push(message);
    answerMessage(socket, message, running, stageMilliseconds);
  });
}

function answerMessage(socket, message, running, stageMilliseconds) {
  const reply = (body) => send(socket, { response_to: message.message_id, ...body });
  switch (message.type) {
    case 'heartbeat':
      return reply({ type: 'heartbeat_response', server_time: Date.now() / 1000, from: 'backend' });
    case 'get_databases':
      return reply({
        type: 'get_databases_response',
        success: true,
        databases: [
          { name: 'retail', dialect: 'duckdb', tables: 12, description: 'The demo company' },
          { name: 'warehouse', dialect: 'mysql', tables: 148, description: null },
        ],
        selected: 'retail',
      });
    case 'database_select':
      return reply({ type: 'database_select_response', success: true, database: message.database });
    case 'feedback':
      return reply({ type: 'feedback_response', success: true, query_id: message.query_id });
    case 'cancel':
      clearTimeout(running.get(message.target));
      return reply({ type: 'cancel_response', success: true, cancelled: true });
    case 'query':
    case 'clarify':
      return work(reply, message, running, stageMilliseconds);
    default:
      return undefined;
  }
}

const STAGES = [
  ['understanding', 'Reading the question', 10],
  ['querying', 'Asking the database', 45],
  ['charting', 'Drawing the chart', 80],
];

/** Announces the stages, then the outcome. A question with "slow" in it stays in the second stage. */
function work(reply, message, running, stageMilliseconds) {
  const slow = /slow/i.test(message.query ?? '');
  const stages = slow ? STAGES.slice(0, 2) : STAGES;
  const step = (index) => {
    const stage = stages[index];
    if (stage === undefined) {
      if (!slow) {
        reply(outcomeOf(message));
      }
      return;
    }
    const [name, status, progress] = stage;
    reply({ type: 'progress_update', stage: name, status, progress });
    running.set(
      message.message_id,
      setTimeout(() => step(index + 1), stageMilliseconds),
    );
  };
  step(0);
}

function send(socket, message) {
  const envelope = { timestamp: new Date().toISOString(), client_id: 'mock-1' };
  socket.send(JSON.stringify({ ...message, ...envelope }));
}
