/**
 * The front step, `/`: chooses the language without a network and goes there. Kept tiny and alone, because it stands
 * before the first page. Without script the page offers the languages as plain links.
 */
function chooseLanguage(): string {
  const offered = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')].map((link) => link.hreflang);
  const wanted = [keptLanguage(), ...navigator.languages].flatMap((tag) => (tag === undefined ? [] : [tag, tag.split('-')[0] ?? tag]));
  return wanted.find((tag) => offered.includes(tag)) ?? offered[0] ?? 'en';
}

function keptLanguage(): string | undefined {
  try {
    const look = JSON.parse(localStorage.getItem('cairn-look') ?? '{}') as { readonly language?: unknown };
    return typeof look.language === 'string' ? look.language : undefined;
  } catch {
    return undefined;
  }
}

location.replace(`/${chooseLanguage()}${location.search}${location.hash}`);
