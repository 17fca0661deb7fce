/**
 * Turns a received text into the bodies of `content/paragraphs/*.md`, once, at the start of an edition:
 * `node src/commands/import.ts TEXT FOLDER`. A file that exists is never overwritten.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReceived } from '../text/received.ts';

const [source, folder] = process.argv.slice(2);
if (!source || !folder) {
  console.error('Usage: node src/commands/import.ts RECEIVED_TEXT CONTENT_FOLDER');
  process.exit(2);
}

const received = parseReceived(readFileSync(source, 'utf8'));
mkdirSync(join(folder, 'paragraphs'), { recursive: true });
for (const { number, text } of received.paragraphs) {
  const notes = received.footnotes.filter(({ label }) => text.includes(`[^${label}]`)).map(({ label, text }) => `\n[^${label}]: ${text}\n`);
  const file = join(folder, 'paragraphs', `${String(number).padStart(2, '0')}.md`);
  writeFileSync(file, `---\nnumber: ${number}\n---\n\n${text}\n${notes.join('')}`, { flag: 'wx' });
}
console.log(`${received.paragraphs.length} paragraphs written to ${folder}.`);
console.log('Heading, enacting words, title, chapeau and closing lines belong to declaration.md:');
console.log(JSON.stringify({ ...received, paragraphs: undefined, footnotes: undefined }, null, 2));
