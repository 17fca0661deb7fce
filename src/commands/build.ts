/** Builds the site into `dist/`: `node src/commands/build.ts`. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';

export const projectFolder = join(import.meta.dirname, '../..');

/**
 * Builds the site; a build that fails leaves the last good one in place.
 *
 * @param config what differs from `astro.config.mjs`, e.g. `outDir` (absolute)
 * @throws what the content or the build has wrong; `outDir` is untouched then.
 */
export async function buildSite(config: AstroInlineConfig = {}): Promise<void> {
  const target = config.outDir ?? join(projectFolder, 'dist');
  const next = `${target}.next`;
  const old = `${target}.old`;
  try {
    // `force`: rendered Markdown is cached by the file alone and would outlive a change of the pipeline
    await build({ root: projectFolder, force: true, logLevel: 'warn', ...config, outDir: next });
    if (existsSync(target)) renameSync(target, old);
    renameSync(next, target);
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** An error as an editor should read it: the sentence, and no trace of the program. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(`${projectFolder}/`, '');
}

if (import.meta.main) {
  try {
    await buildSite();
  } catch (error) {
    console.error(`The site was not built.\n${messageOf(error)}`);
    process.exitCode = 1;
  }
}
