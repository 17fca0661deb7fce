/** Before the tests: one browser for all of them, so that no two test files install it at once. */
import { ensureChromium } from './browser.ts';

try {
  await ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
