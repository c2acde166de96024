import { useEffect } from 'react';

import { useLanguage } from '#i18n/react.tsx';
import { inLanguage, paths } from '#paths';

import { launchPart, type Launch } from './launch.ts';

/** Has no start address of its own: a browser that installs Cairn with it starts at the address in front of it. */
const studyManifest = '/study.webmanifest';

/**
 * While this screen is open, Cairn put on the home screen starts at an address that names the study, the code and the
 * day of the first check, so that it finds them again after it was removed and put there again. The address first, then the manifest: the browser reads the
 * address when it reads the manifest.
 */
export function useLaunchAddress(launch: Launch | undefined): void {
  const language = useLanguage();
  const ending = launch === undefined ? undefined : launchPart(launch);
  useEffect(() => {
    if (ending === undefined) return undefined;
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    const usual = link?.getAttribute('href');
    history.replaceState(history.state, '', `${inLanguage(language, paths.myStudy())}${ending}`);
    link?.setAttribute('href', studyManifest);
    return () => {
      if (usual !== null && usual !== undefined) link?.setAttribute('href', usual);
    };
  }, [language, ending]);
}
