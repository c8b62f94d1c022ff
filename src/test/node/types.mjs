// Writes what Dojobell sends into a TypeScript file that tsc checks: the messages that are approved,
// and, where scripts/screenshots has run, each message, answer, form and App Home tab of its scenes.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
const read = path => JSON.parse(readFileSync(path, 'utf8'));
const messages = [];
const views = [];
for (const name of ['scan', 'summary', 'nasty', 'personal']) {
  messages.push(read(`../approved/slack/${name}.json`).blocks);
}
for (const name of ['messages', 'screens']) {
  const file = `../../../target/screenshots/after/payloads-${name}.json`;
  if (existsSync(file)) {
    const sent = read(file);
    messages.push(...sent.blocks);
    views.push(...sent.views);
  }
}
// A constant each: errors then name the message or view, and tsc reads long arrays slowly.
const constants = (type, name, all) =>
  all.map((one, n) => `export const ${name}${n}: ${type} = ${JSON.stringify(one, null, 1)};`);
writeFileSync(
  'rendered.ts',
  ["import type {KnownBlock, View} from '@slack/types';",
    ...constants('KnownBlock[]', 'message', messages),
    ...constants('View', 'view', views)].join('\n') + '\n');
const types = new Set([...messages, ...views.map(view => view.blocks)].flat().map(one => one.type));
console.log(`${messages.length} messages, ${views.length} views; ${[...types].sort().join(', ')}`);
