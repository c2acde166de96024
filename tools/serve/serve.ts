import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';

import { readSite, siteServer } from './site-server.ts';

/** `npm run serve`: the built site on this machine, as a static host would serve it. PORT and CAIRN_OUT may be set. */
const folder = fileURLToPath(new URL(`../../${process.env['CAIRN_OUT'] ?? 'dist'}`, import.meta.url));
const port = Number(process.env['PORT'] ?? 4173);
const site = readSite(folder, 9);

siteServer(() => site).listen(port, () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => `  http://${address.address}:${port}  (on your network; a phone needs HTTPS to keep it offline)`);
  console.log(['Cairn is here:', `  http://localhost:${port}`, ...others].join('\n'));
});
