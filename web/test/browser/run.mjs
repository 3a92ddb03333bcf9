// Drives the built page in a real browser against the mock backend, under the real content security
// policy:  npm run build && npm run test:browser
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { startMockBackend } from '../mock-backend/server.mjs';
import { startBrowser } from './browser.mjs';
import { checks } from './checks.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const only = process.argv[2] ?? '';
const browser = await startBrowser();
let passed = 0;
let failed = 0;

for (const [name, check] of Object.entries(checks)) {
  if (!name.includes(only)) {
    continue;
  }
  try {
    await run(check);
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.message}`);
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Each check has its own backend and browser profile; any error on the console fails it. */
async function run({ settings = {}, stageMilliseconds = 20, steps }) {
  const backend = await startMockBackend({ stageMilliseconds });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...settings,
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const outside = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(backend.address) && !/^(blob|data):/.test(request.url())) {
      outside.push(request.url());
    }
  });
  try {
    await page.goto(backend.address);
    await page.locator('[data-testid=connection-state][data-state=connected]').waitFor();
    await steps({
      page,
      backend,
      context,
      axe: () => violations(page),
      ask: (text) => ask(page, text),
      complaints,
    });
    assert.deepEqual(complaints, [], 'the browser complained');
    assert.deepEqual(outside, [], 'the page asked for something outside of its server');
  } finally {
    await context.close();
    await backend.close();
  }
}

async function ask(page, question) {
  await page.getByTestId('question-box').fill(question);
  await page.getByTestId('question-box').press('Enter');
}

/** What axe finds against WCAG 2.2 A and AA and its own best practices, as readable lines. */
async function violations(page) {
  // Evaluated by the debugger's protocol, which the content security policy does not bind.
  await page.evaluate(axe);
  const results = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } });
  });
  return results.violations.map(
    (violation) =>
      `${violation.id} (${violation.impact}): ${violation.nodes.map((node) => `${node.target.join(' ')} ${node.any.map((check) => check.message).join('; ')}`).join(' | ')}`,
  );
}
