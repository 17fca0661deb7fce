/** Builds the site and serves it until Ctrl-C: `npm start`. */
import { join } from 'node:path';
import { base } from '../settings.ts';
import { buildSite, messageOf, projectFolder } from './build.ts';
import { serveSite } from './server.ts';

const PORT = 4321;

try {
  await buildSite();
  const site = await serveSite(join(projectFolder, 'dist'), { base, port: PORT });
  console.log(`The edition is at ${site.url} (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
} catch (error) {
  console.error(`The site was not built.\n${messageOf(error)}`);
  // a failed build leaves the bundler's watchers open, which would keep the process alive
  process.exit(1);
}
