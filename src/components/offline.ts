/** The browser's wish to save data; not every browser knows it. */
const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };

/** `astro dev` has no worker. */
const worker: string | undefined = import.meta.env.OFFLINE_WORKER;

if (worker && 'serviceWorker' in navigator && !connection?.saveData) {
  // after the page and all that it needs
  addEventListener('load', () => {
    // refused by the browser, or no network: the site is read from the network as ever, and the next page tries again
    navigator.serviceWorker.register(worker).catch(() => undefined);
  });
}
