import type arrive from '../../content/languages/en/arrive.json';
import type checkin from '../../content/languages/en/checkin.json';
import type checks from '../../content/languages/en/checks.json';
import type common from '../../content/languages/en/common.json';
import type find from '../../content/languages/en/find.json';
import type help from '../../content/languages/en/help.json';
import type home from '../../content/languages/en/home.json';
import type listen from '../../content/languages/en/listen.json';
import type mine from '../../content/languages/en/mine.json';
import type pages from '../../content/languages/en/pages.json';
import type path from '../../content/languages/en/path.json';
import type plan from '../../content/languages/en/plan.json';
import type safety from '../../content/languages/en/safety.json';
import type say from '../../content/languages/en/say.json';
import type settings from '../../content/languages/en/settings.json';
import type places from '../../content/languages/en/places.json';
import type stories from '../../content/languages/en/stories.json';
import type tell from '../../content/languages/en/tell.json';
import type way from '../../content/languages/en/way.json';

/** English is the model: every other language has the same keys. */
export type Strings = {
  readonly arrive: typeof arrive;
  readonly checkin: typeof checkin;
  readonly checks: typeof checks;
  readonly common: typeof common;
  readonly find: typeof find;
  readonly help: typeof help;
  readonly home: typeof home;
  readonly listen: typeof listen;
  readonly mine: typeof mine;
  readonly pages: typeof pages;
  readonly places: typeof places;
  readonly path: typeof path;
  readonly plan: typeof plan;
  readonly safety: typeof safety;
  readonly say: typeof say;
  readonly settings: typeof settings;
  readonly stories: typeof stories;
  readonly tell: typeof tell;
  readonly way: typeof way;
};

export type Namespace = keyof Strings;
