/** What the browser says about itself at this moment. Nothing of it is kept. */
export type Situation = {
  /** False when this browser keeps nothing at all: words go when the page is closed. */
  readonly keeps: boolean;
  /** Whether it agreed not to clear this site by itself; `unsaid`: it has no way to say so. */
  readonly promised: 'yes' | 'no' | 'unsaid';
  readonly opened: 'home-screen' | 'tab';
  /** `apple-phone`: iPhone, iPad or iPod, in any browser. `apple`: Safari on a Mac, and browsers built like it. */
  readonly device: 'apple-phone' | 'apple' | 'other';
  /** Whether the person has anything here. */
  readonly anything: boolean;
  /** Whether any of it is in no file yet. */
  readonly unsaved: boolean;
};

/**
 * `keeps-nothing`: copy what matters before closing. `install-first`: the home screen before the first word.
 * `move-over`: save a file, put it on the home screen, open the file there: what is in the tab does not go along.
 * `seven-days`: this browser may clear a site after seven days without a visit. `save-file`: make a file of what is new.
 * `ask`: the browser can be asked to keep it. `home-screen`: browsers keep more readily what is on the home screen.
 */
export type Advice = 'keeps-nothing' | 'install-first' | 'move-over' | 'seven-days' | 'save-file' | 'ask' | 'home-screen';

/**
 * Which advice fits, the most pressing first. Source of the rules: WebKit deletes what a site in a tab keeps after seven days of
 * use without a visit, and an app on the home screen of an iPhone has a store of its own, which begins empty.
 */
export function adviceFor({ keeps, promised, opened, device, anything, unsaved }: Situation): readonly Advice[] {
  if (!keeps) return ['keeps-nothing'];
  const inTab = opened === 'tab';
  return [
    ...(device === 'apple-phone' && inTab ? [anything ? ('move-over' as const) : ('install-first' as const)] : []),
    ...(device === 'apple' && inTab ? ['seven-days' as const] : []),
    ...(unsaved ? ['save-file' as const] : []),
    ...(promised === 'no' ? ['ask' as const] : []),
    ...(promised === 'no' && inTab && device === 'other' ? ['home-screen' as const] : []),
  ];
}
