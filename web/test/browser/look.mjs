// Takes pictures of the page in both looks and at three widths, to be looked at:
//   npm run build && node test/browser/look.mjs [DIRECTORY]
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { results } from '../mock-backend/results.mjs';
import { startMockBackend } from '../mock-backend/server.mjs';
import { startBrowser } from './browser.mjs';

const directory = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), 'pictures');
mkdirSync(directory, { recursive: true });

const SIZES = {
  desktop: { width: 1440, height: 960 },
  tablet: { width: 900, height: 1100 },
  phone: { width: 320, height: 720 },
};

const SCENES = {
  welcome: async () => {},
  completion: async (page) => page.getByTestId('question-box').pressSequentially('revenue by re'),
  progress: async (page) => {
    await ask(page, 'a slow question about revenue');
    await page.locator('[data-testid=stage][data-state=running]').waitFor();
  },
  bar: async (page) => answered(page, 'revenue by region last quarter please'),
  line: async (page) => answered(page, 'revenue per month by channel'),
  number: async (page) => answered(page, 'revenue this year'),
  table: async (page) => answered(page, 'list customers'),
  clarify: async (page) => {
    await ask(page, 'best customers');
    await page.getByTestId('clarify-card').waitFor();
  },
  decline: async (page) => {
    await ask(page, 'how did weather change revenue');
    await page.getByTestId('decline-card').waitFor();
  },
  failure: async (page) => {
    await ask(page, 'a broken question');
    await page.getByTestId('failure-card').waitFor();
  },
  sql: async (page) => {
    await answered(page, 'revenue by region last quarter please');
    await page.getByTestId('sql-toggle').click();
    await page.locator('.cm-content').waitFor();
    await page.getByTestId('answer-sql').scrollIntoViewIfNeeded();
  },
  ...Object.fromEntries(
    Object.keys(results).map((name) => [
      `chart-${name}`,
      (page) => answered(page, `chart ${name}`),
    ]),
  ),
  conversation: async (page) => {
    await answered(page, 'revenue this year');
    await ask(page, 'best customers');
    await page.getByTestId('clarify-card').waitFor();
    await ask(page, 'revenue per month by channel');
    await page.getByTestId('answer-card').nth(1).waitFor();
  },
};

async function ask(page, question) {
  await page.getByTestId('question-box').fill(question);
  await page.getByTestId('question-box').press('Enter');
}

async function answered(page, question) {
  await ask(page, question);
  await page.getByTestId('answer-card').last().waitFor();
}

const wanted = (process.env.SCENES ?? Object.keys(SCENES).join(',')).split(',');
const sizes = (process.env.SIZES ?? Object.keys(SIZES).join(',')).split(',');
const looks = (process.env.LOOKS ?? 'light,dark').split(',');
const backend = await startMockBackend({ stageMilliseconds: 30 });
const browser = await startBrowser();
for (const size of sizes) {
  for (const look of looks) {
    for (const scene of wanted) {
      const context = await browser.newContext({
        viewport: SIZES[size],
        colorScheme: look,
        reducedMotion: 'reduce',
        hasTouch: size === 'phone',
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') {
          console.log(`${scene} ${size} ${look}: ${message.text()}`);
        }
      });
      await page.goto(backend.address);
      await page.getByText('Connected').waitFor();
      await SCENES[scene](page);
      await page.waitForTimeout(700);
      const whole = size === 'phone';
      await page.screenshot({
        path: join(directory, `${scene}-${size}-${look}.png`),
        fullPage: whole,
      });
      await context.close();
    }
  }
}
await browser.close();
await backend.close();
