/** Builds the site: `node src/commands/build.ts`. Environment variables in `settings.ts`. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import { outFolder } from '../settings.ts';
import { contentMessage, isLocated } from './content-message.ts';

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
  // builds that run at the same time must not read each other's content
  const cacheDir = join(dirname(target), '.cache', basename(target));
  try {
    // `force`: rendered Markdown is cached by the file alone and would outlive a change of the pipeline
    await build({ root: projectFolder, force: true, logLevel: 'warn', cacheDir, ...config, outDir: next });
    if (existsSync(target)) renameSync(target, old);
    renameSync(next, target);
  } finally {
    for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  }
}

/** An error as an editor should read it: the file, the field and a sentence, and no trace of the program. */
export function messageOf(error: unknown): string {
  const text = isLocated(error) ? contentMessage(error) : error instanceof Error ? error.message : String(error);
  return text.replaceAll(`${projectFolder}/`, '');
}

if (import.meta.main) {
  try {
    await buildSite({ outDir: resolve(projectFolder, outFolder) });
  } catch (error) {
    console.error(`The site was not built.\n${messageOf(error)}`);
    // a failed build leaves the bundler's watchers open, which would keep the process alive
    process.exit(1);
  }
}
