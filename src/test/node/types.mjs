// Writes what Dojobell renders, as approved, into a TypeScript file that tsc checks.
import {readFileSync, writeFileSync} from 'node:fs';
const approved = '../approved/slack/';
const parts = ["import type {KnownBlock} from '@slack/types';"];
for (const name of ['scan', 'summary', 'nasty', 'personal']) {
  const message = JSON.parse(readFileSync(`${approved}${name}.json`, 'utf8'));
  parts.push(`export const ${name}: KnownBlock[] = ${JSON.stringify(message.blocks, null, 1)};`);
}
writeFileSync('rendered.ts', parts.join('\n') + '\n');
