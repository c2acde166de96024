import type { DoorChoice } from '#domain/service/door-choice.ts';
import { freshnessOf } from '#domain/service/freshness.ts';
import { suitedChannels } from '#domain/service/match-fit.ts';
import type { DoorReason } from '#domain/service/match-reasons.ts';
import { groups } from '#domain/service/match-subjects.ts';
import { languageAsked, type TalkBy } from '#domain/service/match-wish.ts';
import type { Door } from '#domain/service/match.ts';
import { openState } from '#domain/service/open-state.ts';
import type { Channel, Service, ServiceKind } from '#domain/service/schema.ts';
import { formatDay, formatList, languageName } from '#i18n/format.ts';
import type { useText } from '#i18n/react.tsx';

import { hoursWords } from './channel-words.ts';

type Text = ReturnType<typeof useText<'find'>>;

type DoorNow = { readonly language: string; readonly nowMs: number; readonly today: string; readonly talkBy: TalkBy };

export function doorName(t: Text, door: Door): string {
  return door.kind === 'place' ? door.service.name : t(`doors.${door.kind}`);
}

/** What is behind the door, in one line. */
export function doorLine(t: Text, door: Door): string {
  return door.kind === 'place' ? door.service.forWhom : t(`doors.what.${door.kind}`);
}

/** Why it is offered: what the person said, in their own answers. Where nothing they said speaks for it, what the door itself has. */
export function reasonWords(t: Text, reasons: readonly DoorReason[], language: string): string {
  const said = reasons.flatMap((reason) => answerWords(t, reason, language) ?? []).map((answer) => t('doors.quoted', { answer }));
  const own = reasons.flatMap((reason) =>
    reason.kind === 'own' && (said.length === 0 || reason.value === 'no-name-needed') ? [t(`doors.reason.${reason.value}`)] : [],
  );
  return [...(said.length > 0 ? [t('doors.because', { answers: formatList(language, said) })] : []), ...own].join(' ');
}

function answerWords(t: Text, reason: DoorReason, language: string): string | undefined {
  switch (reason.kind) {
    case 'talk':
      return t(`talkBy.${reason.value}`);
    case 'about':
      return t(`about.options.${reason.value}`);
    case 'when':
      return t(`when.options.${reason.value}`);
    case 'for': {
      const asked = languageAsked(reason.value);
      if (asked !== undefined) return languageName(language, asked);
      const group = groups.find((one) => one === reason.value);
      return group === undefined ? undefined : t(`forWhom.options.${group}`);
    }
    case 'own':
      return undefined;
  }
}

/** Open or not, cost, languages; and a word where the entry was read long ago. */
export function placeFacts(t: Text, service: Service, { language, nowMs, today, talkBy }: DoorNow): string {
  const channel = bestChannel(service, talkBy, nowMs);
  const freshness = freshnessOf(service, today).kind;
  return [
    // A website is always there; what it costs and when somebody reads it, this entry does not say.
    ...(channel === undefined || channel.type === 'web'
      ? []
      : [
          hoursWords(t, openState(service.hoursUnsure === true ? 'unknown' : channel.hours, channel.tz, nowMs), { nowMs, language }),
          t(`like.cost.${channel.cost}`),
        ]),
    t('doors.speaks', {
      languages: formatList(
        language,
        service.languages.map((code) => languageName(language, code)),
      ),
    }),
    ...(freshness === 'fresh' ? [] : [checkedWords(t, service, { language, today })]),
  ].join(' ');
}

/** When somebody last read what stands here. */
export function checkedWords(t: Text, service: Service, { language, today }: Pick<DoorNow, 'language' | 'today'>): string {
  const freshness = freshnessOf(service, today);
  if (freshness.kind === 'never-checked' || service.checkedOn === null) return t('like.neverChecked');
  const day = formatDay(language, service.checkedOn);
  return freshness.kind === 'fresh' ? t('like.checked', { day }) : t('like.checkedLongAgo', { day });
}

/** The channel whose state is told: one that suits the wish and is open, else the first that suits. */
function bestChannel(service: Service, talkBy: TalkBy, nowMs: number): Channel | undefined {
  const suited = suitedChannels(service, talkBy);
  const people = suited.filter(({ type }) => type !== 'web');
  const isOpen = ({ hours, tz }: Channel): boolean => ['always', 'open'].includes(openState(hours, tz, nowMs).kind);
  return people.find(isOpen) ?? people[0] ?? suited[0];
}

/** Ids of short pages about what such a door is like, best first. Those that are not on the shelf are passed over. */
export function pagesAbout(door: Door): readonly string[] {
  return door.kind === 'place' ? pagesOfKind(door.service.kind) : pagesOfOwn(door.kind);
}

/** The same for the door that was picked; `kind` is that of its place, once it is known. */
export function pagesAboutChoice(door: DoorChoice, kind: ServiceKind | undefined): readonly string[] {
  if (door.kind !== 'service') return pagesOfOwn(door.kind);
  return kind === undefined ? [] : pagesOfKind(kind);
}

const byOwn: Readonly<Record<Exclude<DoorChoice['kind'], 'service'>, readonly string[]>> = {
  professional: ['seeing-a-doctor'],
  someone: ['telling-someone'],
  'self-help': ['help-on-your-own'],
};

function pagesOfOwn(kind: Exclude<DoorChoice['kind'], 'service'>): readonly string[] {
  return [...byOwn[kind], 'kinds-of-help'];
}

const byKind: Readonly<Partial<Record<ServiceKind, readonly string[]>>> = {
  'primary-care': ['seeing-a-doctor'],
  'self-referral': ['asking-a-service', 'first-therapy-talk', 'seeing-a-doctor'],
  'text-line': ['texting-a-line', 'calling-a-helpline'],
  student: ['help-where-you-learn', 'calling-a-helpline'],
  community: ['a-group-of-people', 'kinds-of-help'],
};

function pagesOfKind(kind: ServiceKind): readonly string[] {
  return byKind[kind] ?? ['calling-a-helpline'];
}
