import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LaterWordingData } from '../../src/schemas/later-wording.ts';
import { onlyBreach } from '../support/breaches.ts';

async function messageFor(change: Partial<LaterWordingData['runs'][number]>): Promise<string> {
  const breach = await onlyBreach('later-wording', ({ laterWording }) => {
    Object.assign(laterWording.data.runs[0] ?? assert.fail(), change);
  });
  assert.equal(breach.file, 'later-wording.json');
  assert.equal(breach.field, `runs: M/RES/1001/2, paragraph ${change.paragraph ?? 1}`);
  return breach.message;
}

test('later-wording: a paragraph that does not exist', async () => {
  assert.match(await messageFor({ paragraph: 9 }), /there is no paragraph 9/);
});

test('later-wording: words that do not stand there, or at another word', async () => {
  const run = 'что вода общее имущество всех поселений';
  assert.match(
    await messageFor({ run }),
    /6 words from word 2 read «что вода общее достояние всех поселений», not «что вода общее имущество/,
  );
  assert.match(await messageFor({ firstWord: 3 }), /6 words from word 3 read «вода общее достояние всех поселений и»/);
});

test('later-wording: a wrong number of words, shared or of the whole paragraph', async () => {
  assert.match(await messageFor({ sharedWords: 5 }), /5 words from word 2 read «что вода общее достояние всех», not/);
  assert.match(await messageFor({ ofWords: 12 }), /the paragraph has 13 words, not 12/);
});
