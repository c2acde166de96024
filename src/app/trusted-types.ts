/**
 * With Trusted Types (tools/build/headers.ts) no text becomes markup, script or the address of a script, unless this default policy lets it
 * through. It knows two addresses: the service worker, and the worker that derives keys. It makes no markup and no script at all, so
 * `innerHTML`, `DOMParser` and the like throw, in our code and in every library.
 * https://www.w3.org/TR/trusted-types/#default-policy-hdr
 */
type Factory = { readonly createPolicy: (name: 'default', rules: { readonly createScriptURL: (address: string) => string }) => unknown };

/** Call it before anything starts a worker. Does nothing where the browser does not know Trusted Types. */
export function trustOurWorkers(): void {
  (globalThis as { readonly trustedTypes?: Factory }).trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => ourWorker(address, location.href),
  });
}

/** The address in full. Throws a TypeError for every other address, as the engine does without a policy. */
export function ourWorker(address: string, page: string): string {
  const { href } = new URL(address, page);
  if (/^\/(?:sw|assets\/key-worker-[\w-]+)\.js$/.test(href.replace(new URL(page).origin, ''))) return href;
  throw new TypeError('not a worker of Cairn');
}
