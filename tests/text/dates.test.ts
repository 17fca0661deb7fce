import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datePhrase } from '../../src/text/dates.ts';

test('an ISO date as Russian documents write it, in any time zone of the reader', () => {
  assert.equal(datePhrase('2013-10-03'), '3 октября 2013 года');
  assert.equal(datePhrase('2101-05-31'), '31 мая 2101 года');
  const zone = process.env.TZ;
  try {
    for (process.env.TZ of ['Pacific/Honolulu', 'Pacific/Kiritimati']) assert.equal(datePhrase('2020-01-01'), '1 января 2020 года');
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
