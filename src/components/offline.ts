/** The browser's wish to save data; not every browser knows it. */
const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };

/** `astro dev` has no worker. */
const address: string | undefined = import.meta.env.OFFLINE_WORKER;

if (address && 'serviceWorker' in navigator && !connection?.saveData) keepOffline(navigator.serviceWorker, address);

/** Has the edition kept on the device, and a newer one shown as soon as no other page stands open. */
function keepOffline(container: ServiceWorkerContainer, address: string) {
  if (container.controller) container.addEventListener('controllerchange', () => location.reload());
  // after the page and all that it needs
  addEventListener('load', () => {
    container
      .register(address)
      .then(({ waiting }) => waiting?.postMessage('a page has opened'))
      // refused by the browser, or no network: the site is read from the network as ever, and the next page tries again
      .catch(() => undefined);
  });
}
