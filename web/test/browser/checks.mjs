import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const BAR = 'revenue by region last quarter please';
const LINE = 'revenue per month by channel';

const SCENES = {
  welcome: async () => {},
  completions: async ({ page }) => {
    await page.getByTestId('question-box').pressSequentially('revenue by re');
    await page.getByRole('listbox').waitFor();
  },
  progress: async ({ page, ask }) => {
    await ask('slow');
    await page.locator('[data-testid=stage][data-state=running]').waitFor();
  },
  chart: async ({ page, ask }) => {
    await ask(BAR);
    await page.locator('[data-testid=answer-chart] svg').waitFor();
  },
  number: async ({ page, ask }) => {
    await ask('revenue this year');
    await page.getByTestId('kpi-value').waitFor();
  },
  table: async ({ page, ask }) => {
    await ask('list customers');
    await page.getByTestId('answer-table').waitFor();
  },
  clarify: async ({ page, ask }) => {
    await ask('best customers');
    await page.getByTestId('clarify-card').waitFor();
  },
  decline: async ({ page, ask }) => {
    await ask('how did weather change revenue');
    await page.getByTestId('decline-card').waitFor();
  },
  failure: async ({ page, ask }) => {
    await ask('a broken question');
    await page.getByTestId('failure-card').waitFor();
  },
  sql: async ({ page, ask }) => {
    await ask(BAR);
    await page.getByTestId('sql-toggle').click();
    await page.locator('.cm-content').waitFor();
    await page.getByTestId('answer-receipt').getByRole('button').click();
  },
};

SCENES['two answers'] = async (tools) => {
  await SCENES.chart(tools);
  await tools.ask(BAR);
  await tools.page.getByTestId('answer-card').nth(1).waitFor();
  await tools.page.getByTestId('answer-card').nth(1).focus();
  await tools.page.keyboard.press('t');
  await tools.page.getByTestId('answer-card').nth(0).focus();
  await tools.page.keyboard.press('t');
  await tools.page.getByTestId('answer-table').nth(1).waitFor();
};

const LOOKS = {
  'light desktop': { colorScheme: 'light' },
  'dark desktop': { colorScheme: 'dark' },
  'light at 320 px': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  'dark at 320 px': { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
};

/** Every scene in every look: nothing for axe to find, and no scrolling sideways. */
const accessible = Object.entries(LOOKS).flatMap(([look, settings]) =>
  Object.entries(SCENES).map(([scene, open]) => [
    `axe: ${scene}, ${look}`,
    {
      settings,
      steps: async (tools) => {
        await open(tools);
        await settled(tools.page);
        assert.deepEqual(await tools.axe(), []);
        const [inner, whole] = await tools.page.evaluate(() => [
          document.documentElement.clientWidth,
          document.documentElement.scrollWidth,
        ]);
        assert.ok(whole <= inner, `the page is ${whole} px wide on a screen of ${inner} px`);
        const [high, tall] = await tools.page.evaluate(() => [
          document.documentElement.clientHeight,
          document.documentElement.scrollHeight,
        ]);
        const paned = inner >= 992;
        assert.ok(!paned || tall <= high, `the page itself scrolls: ${tall} px on ${high} px`);
      },
    },
  ]),
);

/** Menus and panels open with a transition. */
async function settled(page) {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((a) => a.effect?.getTiming().iterations === 1)
        .map((a) => a.finished.catch(() => {})),
    ),
  );
}

const behaviour = {
  'by keyboard alone: ask, chart, table, SQL': {
    steps: async ({ page }) => {
      await page.keyboard.type(LINE);
      await page.keyboard.press('Enter');
      await page.locator('[data-testid=answer-chart] svg path').first().waitFor();
      await page.getByTestId('turn').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('t');
      await page.getByTestId('answer-table').getByText('Jan 2025').first().waitFor();
      await page.keyboard.press('t');
      await page.locator('[data-testid=answer-chart] svg').waitFor();
      await page.getByTestId('sql-toggle').focus();
      await page.keyboard.press('Enter');
      await page.locator('.cm-content').getByText('DATE_TRUNC').waitFor();
    },
  },
  'the chart has its alternative text and as many bars as rows': {
    steps: async ({ page, ask }) => {
      await ask(BAR);
      const chart = page.getByRole('img', { name: /^Bar chart of Revenue by Region/ });
      await chart.waitFor();
      await page.locator('[data-testid=answer-chart] .mark-rect path').first().waitFor();
      assert.equal(await page.locator('[data-testid=answer-chart] .layer_0_marks path').count(), 6);
    },
  },
  'months stay in their month west of Greenwich': {
    settings: { timezoneId: 'America/Los_Angeles' },
    steps: async ({ page, ask }) => {
      await ask(LINE);
      const firstLabel = page.locator('[data-testid=answer-chart] .role-axis-label text').first();
      assert.match(await firstLabel.textContent(), /^Jan/);
      await page.getByTestId('answer-card').focus();
      await page.keyboard.press('t');
      await page.getByTestId('answer-table').getByText('Jan 2025').first().waitFor();
    },
  },
  'another chart type draws another chart': {
    steps: async ({ page, ask }) => {
      await ask(BAR);
      await page.getByRole('button', { name: 'Chart type: Bar' }).click();
      await page.getByRole('menuitem', { name: /pie/i }).click();
      await page.locator('[data-testid=answer-chart] .mark-arc path').first().waitFor();
    },
  },
  'a long table holds few rows in the page and shows its last by scrolling': {
    steps: async ({ page, ask }) => {
      await ask('list customers');
      const table = page.getByTestId('answer-table');
      await table.getByText('10001').waitFor();
      assert.ok((await table.locator('tbody tr').count()) < 60);
      await table.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await table.getByText('11200').waitFor();
      await table.getByRole('button', { name: 'Total purchases' }).click();
      assert.equal(
        await table
          .getByRole('columnheader', { name: 'Total purchases' })
          .getAttribute('aria-sort'),
        'descending',
      );
    },
  },
  'a tooltip shows names and values as text': {
    steps: async ({ page, ask }) => {
      await ask(BAR);
      const bar = page.locator('[data-testid=answer-chart] .layer_0_marks path').first();
      await bar.waitFor();
      await bar.hover();
      await page.getByText('$1,913,402.17', { exact: true }).waitFor();
    },
  },
  'changed SQL runs, is refused with the reason, and can be taken back': {
    steps: async ({ page, ask }) => {
      await ask(BAR);
      await page.getByTestId('sql-toggle').click();
      const editor = page.locator('.cm-content');
      await editor.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('DELETE FROM orders');
      await page.getByRole('button', { name: 'Run' }).click();
      await page.getByText('Only one SELECT statement is allowed; this is DELETE.').waitFor();
      await editor.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('SELECT region, revenue FROM t');
      await page.keyboard.press('Control+Enter');
      await page.getByText('These are the 3 rows of the SQL that you changed.').waitFor();
      await page.getByRole('button', { name: 'Back to the first statement' }).click();
      await page.getByTestId('answer-explanation').waitFor();
      await editor.getByText('JOIN order_items').waitFor();
    },
  },
  'files: CSV without formulas, PNG, SVG and Vega-Lite': {
    steps: async ({ page, ask }) => {
      const saved = async (item) => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Save as a file' }).click();
        await page.getByRole('menuitem', { name: item }).click();
        const file = await download;
        return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
      };
      await ask('list customers');
      await page.getByTestId('answer-table').waitFor();
      const csv = await saved('Rows as CSV');
      assert.equal(csv.name, 'customers.csv');
      assert.match(csv.bytes.toString('utf8'), /10003,'=1\+2 Katherine Johnson,/);
      await page.reload();
      await page.getByRole('button', { name: 'New', exact: true }).click();
      await ask(BAR);
      await page.locator('[data-testid=answer-chart] svg').waitFor();
      const png = await saved('Chart as PNG');
      assert.equal(png.bytes.subarray(1, 4).toString('latin1'), 'PNG');
      assert.ok(png.bytes.readUInt32BE(16) >= 1900, 'the picture is twice as wide as the chart');
      const svg = await saved('Chart as SVG');
      assert.match(svg.bytes.toString('utf8'), /^<svg[\s\S]*North America/);
      const vega = JSON.parse((await saved('Chart as Vega-Lite JSON')).bytes.toString('utf8'));
      assert.equal(vega.datasets.result.length, 6);
    },
  },
  'Escape cancels, and the server is told': {
    steps: async ({ page, ask, backend }) => {
      await ask('slow');
      await page.locator('[data-testid=stage][data-state=running]').waitFor();
      await page.keyboard.press('Escape');
      await page.getByTestId('stopped-card').waitFor();
      await until(() => backend.received.some((message) => message.type === 'cancel'));
    },
  },
  'a reload keeps the conversation and its session': {
    steps: async ({ page, ask, backend }) => {
      await ask(BAR);
      await page.getByTestId('answer-card').waitFor();
      await page.reload();
      await page.locator('[data-testid=answer-chart] svg').waitFor();
      await page.locator('[data-testid=connection-state][data-state=connected]').waitFor();
      await ask('revenue this year');
      await page.getByTestId('kpi-value').waitFor();
      const sessions = backend.received
        .filter((message) => message.type === 'query')
        .map((message) => message.session_id);
      assert.equal(new Set(sessions).size, 1);
      assert.equal(sessions.length, 2);
    },
  },
  'the look is switched by hand and stays after a reload': {
    settings: { colorScheme: 'light' },
    steps: async ({ page }) => {
      const scheme = () => page.evaluate(() => document.documentElement.dataset.mantineColorScheme);
      assert.equal(await scheme(), 'light');
      await page.getByTestId('theme-switch').getByTitle('Dark').click();
      assert.equal(await scheme(), 'dark');
      await page.reload();
      assert.equal(await scheme(), 'dark');
    },
  },
  'a server that goes away is named as the reason, and its return is noticed': {
    steps: async ({ page, backend, complaints }) => {
      const { startMockBackend } = await import('../mock-backend/server.mjs');
      await backend.close();
      const badge = page.getByTestId('connection-state');
      await badge.getByText('The server is shutting down or restarting').waitFor();
      const again = await startMockBackend({ port: backend.port });
      try {
        await page.locator('[data-testid=connection-state][data-state=connected]').waitFor();
      } finally {
        await again.close();
      }
      // The failed attempts are the point here; a browser writes each of them to its console.
      complaints.splice(
        0,
        complaints.length,
        ...complaints.filter((text) => !/WebSocket connection|ERR_CONNECTION/.test(text)),
      );
    },
  },
  'the question box stays in reach on a phone and hides nothing that has the focus': {
    settings: { viewport: { width: 320, height: 640 }, hasTouch: true },
    steps: async ({ page, ask }) => {
      await ask(BAR);
      await page.locator('[data-testid=answer-chart] svg').waitFor();
      await page.getByTestId('question-box').waitFor({ state: 'visible' });
      const box = await page.getByTestId('question-box').boundingBox();
      assert.ok(box.y + box.height <= 640 && box.y > 500, `the box stands at ${box.y}`);
      const next = page.getByRole('button', { name: 'why did the Nordics fall' });
      await next.focus();
      const button = await next.boundingBox();
      assert.ok(button.y + button.height <= box.y, `the button at ${button.y} lies under the box`);
    },
  },
};

async function until(condition) {
  const end = Date.now() + 5_000;
  while (!condition()) {
    assert.ok(Date.now() < end, 'it did not happen within 5 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const checks = { ...behaviour, ...Object.fromEntries(accessible) };
