import type { Route } from '#library/route.tsx';
import { routes as arrive } from '#features/arrive/index.ts';
import { routes as checkIn } from '#features/check-in/index.ts';
import { routes as checks } from '#features/checks/index.ts';
import { routes as contribute } from '#features/contribute/index.ts';
import { routes as find } from '#features/find/index.ts';
import { routes as help } from '#features/help/index.ts';
import { routes as handOver } from '#features/hand-over/index.ts';
import { routes as safetyPlan } from '#features/safety-plan/index.ts';
import { routes as ownServices } from '#features/own-services/index.ts';
import { routes as recommend } from '#features/recommend/index.ts';
import { routes as home } from '#features/home/index.ts';
import { routes as inTheWay } from '#features/in-the-way/index.ts';
import { routes as lock } from '#features/lock/index.ts';
import { routes as keptHere } from '#features/kept-here/index.ts';
import { routes as leaving } from '#features/leaving/index.ts';
import { routes as listen } from '#features/listen/index.ts';
import { routes as moderate } from '#features/moderate/index.ts';
import { routes as myChange } from '#features/my-change/index.ts';
import { routes as myWords } from '#features/my-words/index.ts';
import { routes as notFound } from '#features/not-found/index.ts';
import { routes as pages } from '#features/pages/index.ts';
import { routes as plan } from '#features/plan/index.ts';
import { routes as sayIt } from '#features/say-it/index.ts';
import { routes as settings } from '#features/settings/index.ts';
import { routes as share } from '#features/share/index.ts';
import { routes as stories } from '#features/stories/index.ts';
import { routes as study } from '#features/study/index.ts';
import { routes as takeAway } from '#features/take-away/index.ts';
import { routes as tell } from '#features/tell/index.ts';
import { routes as workshop } from '#features/workshop/index.ts';

/** Every page of Cairn, on one screen. The order of the path is the order of its stones; unknown addresses come last. */
export const routes: readonly Route[] = [
  ...home,
  ...arrive,
  ...checks,
  ...listen,
  ...inTheWay,
  ...tell,
  ...find,
  ...sayIt,
  ...plan,
  ...handOver,
  ...checkIn,
  ...stories,
  ...help,
  ...pages,
  ...safetyPlan,
  ...ownServices,
  ...recommend,
  ...myWords,
  ...share,
  ...contribute,
  ...moderate,
  ...myChange,
  ...takeAway,
  ...study,
  ...settings,
  ...lock,
  ...keptHere,
  ...leaving,
  ...workshop,
  ...notFound,
];
