import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { datePhrase } from '../../src/text/dates.ts';

test('an ISO date as Russian documents write it', () => {
  assert.equal(datePhrase('2013-10-03'), '3 октября 2013 года');
  assert.equal(datePhrase('2101-05-31'), '31 мая 2101 года');
});

test('the date is the same wherever the site is built', () => {
  const dates = pathToImport('../../src/text/dates.ts');
  for (const TZ of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
    const script = `import { datePhrase } from ${dates}; console.log(datePhrase('2020-01-01'));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    assert.equal(output.trim(), '1 января 2020 года', TZ);
  }
});

const pathToImport = (path: string) => JSON.stringify(join(import.meta.dirname, path));
