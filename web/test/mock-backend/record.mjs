// Records what the chart agent answers to the results, for the mock backend:
//   node test/mock-backend/record.mjs http://127.0.0.1:8013
import { writeFileSync } from 'node:fs';
import { results } from './results.mjs';

const agent = process.argv[2] ?? 'http://127.0.0.1:8013';
const charts = {};
for (const [name, { columns, data, preferences }] of Object.entries(results)) {
  const response = await fetch(`${agent}/visualize`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ request_id: name, columns, data, preferences }),
  });
  const reply = await response.json();
  if (!reply.success) {
    throw new Error(`${name}: ${JSON.stringify(reply)}`);
  }
  const { chart_type, chart_spec, alternatives, description, insights } = reply;
  charts[name] = { chart_type, chart_spec, alternatives, description, insights };
  console.log(
    `${name}: ${chart_type}, then ${alternatives.map((each) => each.chart_type).join(', ')}`,
  );
}
const file = new URL('./charts.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(charts, null, 1)}\n`);
