/** The edition without a network, and from one build to the next. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { listKeptFiles, writeOfflineWorker } from '../../src/integrations/offline.ts';
import { launchChromium } from '../support/browser.ts';
import { startHost, type Host } from '../support/host.ts';
import { brotliSize, distFolder, pagesOf } from '../support/site.ts';

const project = join(import.meta.dirname, '../..');
const WORKER = 'offline-worker.js';
const QUERY = encodeURIComponent('миграция');

let browser: Browser;
let folder: string;

before(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
});

after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Visitor {
  host: Host;
  /** Opens a page below the start page in a new tab. */
  open(address: string, prepare?: (page: Page) => unknown): Promise<Page>;
  /** What the pages threw. */
  errors: unknown[];
}

/** A reader with a device of their own and a host that has the site; both go with the test. */
async function visit(context: TestContext, site: string, base = '/'): Promise<Visitor> {
  const host = await startHost(base);
  await host.deploy(site);
  const device = await browser.createBrowserContext();
  context.after(async () => {
    await device.close();
    await host.close();
  });
  const errors: unknown[] = [];
  return {
    host,
    errors,
    async open(address, prepare) {
      const page = await device.newPage();
      page.on('pageerror', (error) => errors.push(error));
      await prepare?.(page);
      await go(page, host, address);
      return page;
    },
  };
}

const go = (page: Page, host: Host, address: string) => page.goto(host.url + address, { waitUntil: 'load' });

/** The one visit after which everything is there. */
async function visitOnce(visitor: Visitor, address = ''): Promise<Page> {
  const page = await visitor.open(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page;
}

/** Asks for a newer build, as a browser does by itself now and then. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'nothing new';
    return new Promise<string>((resolve) => {
      const tell = () => worker.state !== 'installing' && resolve(worker.state);
      worker.addEventListener('statechange', tell);
      tell();
    });
  });

/** Numbers of hits on the page of results. */
async function searchFor(page: Page, host: Host, query = QUERY) {
  await go(page, host, `search/?q=${query}`);
  await page.waitForSelector('[data-search-results]:is([data-state=done], [data-state=failed])');
  return page.$$eval('[data-paragraph]', (hits) => hits.length);
}

async function searchInHeader(page: Page) {
  await page.focus('search-box input');
  await page.keyboard.type('миграция');
  await page.waitForSelector('search-box li mark');
}

const heading = (page: Page) => page.$eval('h1', ({ textContent }) => textContent);

test('what is kept comes over the wire in at most 600 kB', async (context) => {
  const addresses = Object.keys(await listKeptFiles(distFolder));
  const weights = addresses.map((address) => {
    const file = join(distFolder, address.replace(/(^|\/)$/, '$1index.html'));
    const content = readFileSync(file);
    const twin = existsSync(`${file}.br`) ? readFileSync(`${file}.br`).length : content.length;
    return { unpacked: content.length, wire: twin };
  });
  const worker = readFileSync(join(distFolder, WORKER));
  const wire = weights.reduce((sum, weight) => sum + weight.wire, brotliSize(worker));
  const unpacked = weights.reduce((sum, weight) => sum + weight.unpacked, worker.length);
  context.diagnostic(`${addresses.length} files, ${wire} bytes with brotli, ${unpacked} unpacked; worker ${brotliSize(worker)}`);
  assert.ok(wire <= 600_000, `${wire} bytes`);
});

test('the manifest is the edition’s, in the colours of its pages, and its icons are there in their sizes', async (context) => {
  const { host, open } = await visit(context, distFolder);
  const page = await open('');
  const { manifest, errors } = await (await page.createCDPSession()).send('Page.getAppManifest');
  const { icons = [] } = manifest;
  assert.deepEqual(errors, []);
  assert.equal(manifest.name, 'Декларация о международной миграции и развитии');
  assert.equal(manifest.startUrl, host.url);
  assert.equal(manifest.scope, host.url);
  const light = await page.$eval('meta[name=theme-color][media*=light]', (meta) => meta.getAttribute('content'));
  const { theme_color, background_color } = JSON.parse(readFileSync(join(distFolder, 'manifest.webmanifest'), 'utf8')) as Record<
    string,
    string
  >;
  assert.deepEqual([theme_color, background_color], [light, light]);
  const sizes = await page.evaluate(
    (sources) =>
      Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }),
      ),
    icons.map(({ url }) => url),
  );
  assert.deepEqual(
    sizes,
    icons.map(({ sizes }) => sizes),
  );
  assert.deepEqual(await page.evaluate(() => document.querySelector('link[rel=manifest]')?.getAttribute('href')), '/manifest.webmanifest');
});

for (const base of ['/', '/x/y/']) {
  test(`after one visit the whole edition works without a network, under ${base}`, async (context) => {
    const visitor = await visit(context, base === '/' ? distFolder : buildUnder(base), base);
    const { host, errors } = visitor;
    const first = await visitOnce(visitor);
    host.goDown();

    await searchInHeader(first);
    assert.ok((await first.$$('search-box li')).length > 0, 'the search of the very page of the visit');

    const page = await visitor.open('');
    assert.equal(await page.$$eval('.p', ({ length }) => length), 34);
    await go(page, host, '17/');
    assert.match(await page.$eval('.paragraph-text', ({ textContent }) => textContent ?? ''), /^вновь заявляем/);
    await searchInHeader(page);
    await go(page, host, `17/?q=${QUERY}`);
    await page.waitForSelector('.paragraph-text');
    assert.ok((await searchFor(page, host)) > 3);
    await go(page, host, 'themes/');
    assert.match((await heading(page)) ?? '', /тем/i);
    await go(page, host, '17');
    assert.equal(page.url(), `${host.url}17/`);

    const lost = await go(page, host, '99/');
    assert.equal(lost?.status(), 404);
    assert.equal(await heading(page), 'Такой страницы здесь нет');
    await assert.rejects(go(page, host, 'declaration.pdf'), /ERR_/, 'a file that is not kept is no lost page');
    assert.deepEqual(errors, []);
  });
}

function buildUnder(base: string): string {
  const out = join('.cache', 'under-a-path');
  execFileSync(process.execPath, ['src/commands/build.ts'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR: out, SITE_URL: `https://edition.example${base}` },
  });
  return join(project, out);
}

after(() => rmSync(join(project, '.cache/under-a-path'), { recursive: true, force: true }));

/** `dist` as another build would leave it: every page, the vocabulary and the name of a script that is loaded late are of build B. */
async function makeBuild(name: string): Promise<string> {
  const copy = join(folder, name);
  cpSync(distFolder, copy, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) || path.includes('pagefind/') });
  const [late = assert.fail()] = readdirSync(join(copy, 'assets')).filter((file) => file.startsWith('make-search.'));
  for (const file of readdirSync(join(copy, 'assets')).filter((file) => file.endsWith('.js'))) {
    edit(join(copy, 'assets', file), (text) => text.replaceAll(late, `make-search.${name}.js`));
  }
  cpSync(join(copy, 'assets', late), join(copy, 'assets', `make-search.${name}.js`));
  rmSync(join(copy, 'assets', late));
  for (const page of pagesOf(copy)) edit(join(copy, page), (html) => html.replace('<html', `<html data-build="${name}"`));
  edit(join(copy, 'search/vocabulary.json'), (json) => json.replace('{', `{"build":"${name}",`));
  await relist(copy);
  return copy;
}

const edit = (file: string, change: (text: string) => string) => writeFileSync(file, change(readFileSync(file, 'utf8')));

async function relist(site: string) {
  const worker = readFileSync(join(site, WORKER), 'utf8');
  await writeOfflineWorker(site, worker.slice(worker.indexOf('\n') + 1));
}

/** The builds that a tab shows: of pages, and of what the search answers from. `undefined` is `dist`. */
async function buildsOf(page: Page, host: Host): Promise<unknown[]> {
  const builds: unknown[] = [];
  for (const address of ['17/', 'themes/', '']) {
    await go(page, host, address);
    builds.push(await page.evaluate(() => document.documentElement.dataset.build));
  }
  assert.ok((await searchFor(page, host)) > 3);
  builds.push(await page.evaluate(() => document.documentElement.dataset.build));
  builds.push(await page.evaluate(async () => ((await (await fetch('vocabulary.json')).json()) as { build?: string }).build));
  return builds;
}

const whole = (build: string | undefined) => [build, build, build, build, build];

/** The site is left and visited again, until the browser has noticed that it was left. */
async function nextVisit(page: Page, host: Host, build: string) {
  let shown: string | undefined;
  for (let visits = 0; shown !== build && visits < 40; visits++) {
    await page.goto('about:blank');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
    await go(page, host, '17/');
    shown = await page.evaluate(() => document.documentElement.dataset.build);
  }
  assert.equal(shown, build);
}

test('an open page stays with its build, search included, and the next visit has the newer one, whole', async (context) => {
  const visitor = await visit(context, distFolder);
  const { host, errors } = visitor;
  const page = await visitOnce(visitor);
  const other = await visitor.open('themes/');
  await host.deploy(await makeBuild('B'));
  assert.equal(await update(page), 'installed');
  await page.bringToFront();
  assert.deepEqual(await buildsOf(page, host), whole(undefined));
  await other.bringToFront();
  await searchInHeader(other);
  await other.close();

  await page.bringToFront();
  await nextVisit(page, host, 'B');
  assert.deepEqual(await buildsOf(page, host), whole('B'));
  host.goDown();
  assert.deepEqual(await buildsOf(page, host), whole('B'));
  assert.deepEqual(errors, []);
  const left = await page.evaluate(async () => (await (await caches.open('offline /')).keys()).map(({ url }) => url));
  assert.equal(left.length, Object.keys(await listKeptFiles(join(folder, 'B'))).length, 'nothing of the old build is left on the device');
});

test('an update fetches only what has changed', async (context) => {
  const visitor = await visit(context, distFolder);
  const page = await visitOnce(visitor);
  const changed = await makeBuild('C');
  for (const path of pagesOf(changed)) if (path !== '17/index.html') cpSync(join(distFolder, path), join(changed, path));
  await relist(changed);
  await visitor.host.deploy(changed);
  // the worker, the page, the vocabulary, the script of another name and those that name it
  visitor.host.goDown(10);
  assert.equal(await update(page), 'installed');
});

const BREAKAGES: Record<string, (site: string) => void> = {
  'a file is missing': (site) => rmSync(join(site, '17/index.html')),
  'a file has another content': (site) => edit(join(site, '17/index.html'), (html) => html.replace('data-build', 'data-other')),
  'a file is cut short': (site) => edit(join(site, '17/index.html'), (html) => html.slice(0, 2_000)),
  'the worker is missing': (site) => rmSync(join(site, WORKER)),
  'the worker is no script': (site) => writeFileSync(join(site, WORKER), 'const keptFiles={{'),
};

for (const [what, breakIt] of Object.entries(BREAKAGES)) {
  test(`an update in which ${what} leaves the old build working, offline too, and a good one then succeeds`, async (context) => {
    const visitor = await visit(context, distFolder);
    const { host, errors } = visitor;
    const page = await visitOnce(visitor);
    const name = `broken-${Object.keys(BREAKAGES).indexOf(what)}`;
    const broken = await makeBuild(name);
    breakIt(broken);
    await host.deploy(broken);
    assert.match(await update(page), /redundant|nothing new/);
    assert.deepEqual(await buildsOf(page, host), whole(undefined));
    host.goDown();
    assert.deepEqual(await buildsOf(page, host), whole(undefined));

    await host.deploy(await makeBuild(`${name}-mended`));
    assert.equal(await update(page), 'installed');
    await nextVisit(page, host, `${name}-mended`);
    assert.deepEqual(await buildsOf(page, host), whole(`${name}-mended`));
    assert.deepEqual(errors, []);
  });
}

test('an update during which the host goes down leaves the old build, and goes on later where it broke off', async (context) => {
  const visitor = await visit(context, distFolder);
  const { host } = visitor;
  const page = await visitOnce(visitor);
  const next = await makeBuild('D');
  await host.deploy(next);
  host.goDown(40);
  assert.equal(await update(page), 'redundant');
  assert.deepEqual(await buildsOf(page, host), whole(undefined));
  const count = () => page.evaluate(async () => (await (await caches.open('offline /')).keys()).length);
  const kept = await count();
  assert.ok(kept > Object.keys(await listKeptFiles(distFolder)).length, 'what came is kept');
  await host.deploy(next);
  assert.equal(await update(page), 'installed');
  await nextVisit(page, host, 'D');
  assert.deepEqual(await buildsOf(page, host), whole('D'));
});

test('where the worker is missing or broken from the start, the site is read from the network as ever', async (context) => {
  for (const [name, breakIt] of Object.entries(BREAKAGES)) {
    const site = await makeBuild(`never-${Object.keys(BREAKAGES).indexOf(name)}`);
    breakIt(site);
    const { host, open, errors } = await visit(context, site);
    const page = await open('');
    await searchInHeader(page);
    assert.ok((await searchFor(page, host)) > 3, name);
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null), null, name);
    assert.deepEqual(errors, [], name);
  }
});

test('where the device has no room, or loses what it kept, the site is read from the network', async (context) => {
  const quota = async (page: Page, host: Host, quotaSize?: number) =>
    (await page.createCDPSession()).send('Storage.overrideQuotaForOrigin', {
      origin: new URL(host.url).origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });

  const full = await visit(context, distFolder);
  const page = await full.open('404.html', (page) => quota(page, full.host, 1_000));
  assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.active ?? null)), null);
  assert.ok((await searchFor(page, full.host)) > 3);

  const emptied = await visit(context, distFolder);
  const kept = await visitOnce(emptied);
  await quota(kept, emptied.host, 1_000);
  await kept.evaluate(() => caches.delete('offline /'));
  assert.ok((await searchFor(kept, emptied.host)) > 3);
  await go(kept, emptied.host, '17/');
  await searchInHeader(kept);
  assert.deepEqual([...full.errors, ...emptied.errors], []);
});

test('what the device has lost is kept again as it is read', async (context) => {
  const visitor = await visit(context, distFolder);
  const page = await visitOnce(visitor);
  await page.evaluate(() => caches.delete('offline /'));
  await go(page, visitor.host, '17/');
  visitor.host.goDown();
  await go(page, visitor.host, '17/');
  await page.waitForSelector('.paragraph-text');
});

test('a reader who saves data is not made to load the whole edition', async (context) => {
  const { open } = await visit(context, distFolder);
  const page = await open('', (page) =>
    page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })),
  );
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) ?? null), null);
});

test('the worker by which the README withdraws the edition takes all of it off the device', async (context) => {
  const [, code = ''] = /```js\n(addEventListener\('install'.*?)```/s.exec(readFileSync(join(project, 'README.md'), 'utf8')) ?? [];
  const site = join(folder, 'withdrawn');
  cpSync(distFolder, site, { recursive: true });
  for (const twin of ['.br', '.gz']) rmSync(join(site, WORKER + twin));
  writeFileSync(join(site, WORKER), code);

  const visitor = await visit(context, distFolder);
  const page = await visitOnce(visitor);
  await visitor.host.deploy(site);
  await update(page);
  await page.waitForFunction(async () => !(await caches.keys()).length && !(await navigator.serviceWorker.getRegistrations()).length);
  await go(page, visitor.host, '17/');
  await page.waitForSelector('.paragraph-text');
  assert.deepEqual(visitor.errors, []);
});
