import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEngine, type PagefindLike } from '../../src/search/engine.ts';

function pagefind(answer: (word: string) => string[]): PagefindLike & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    search: async (word) => {
      asked.push(word);
      return { results: answer(word).map((id) => ({ id })) };
    },
  };
}

test('ids become numbers, and a word is asked for once', async () => {
  const fake = pagefind(() => ['a', 'b']);
  const engine = makeEngine(fake, { a: 1, b: 7 });
  assert.deepEqual([...(await engine.paragraphsWith('миграция'))], [1, 7]);
  await engine.paragraphsWith('миграция');
  assert.deepEqual(fake.asked, ['миграция']);
});

test('an index of another build is an error, not an answer', async () => {
  const engine = makeEngine(
    pagefind(() => ['c']),
    { a: 1 },
  );
  await assert.rejects(engine.paragraphsWith('миграция'), /does not know/);
});

test('a failure is not kept', async () => {
  let broken = true;
  const engine = makeEngine(
    {
      search: async () => {
        if (broken) throw new Error('lost');
        return { results: [{ id: 'a' }] };
      },
    },
    { a: 1 },
  );
  await assert.rejects(engine.paragraphsWith('миграция'), /lost/);
  broken = false;
  assert.deepEqual([...(await engine.paragraphsWith('миграция'))], [1]);
});
