import { openState, type OpenState } from '#domain/service/open-state.ts';
import type { Channel } from '#domain/service/schema.ts';
import { formatTime } from '#i18n/format.ts';
import type { useText } from '#i18n/react.tsx';

type Text = ReturnType<typeof useText<'find'>>;
type SafetyText = ReturnType<typeof useText<'safety'>>;

const icons = {
  phone: 'phone',
  sms: 'message',
  whatsapp: 'chat',
  webchat: 'chat',
  web: 'globe',
  email: 'mail',
  'in-person': 'walk',
} as const;

export function channelIcon({ type }: Channel): (typeof icons)[Channel['type']] {
  return icons[type];
}

/** What a tap on the channel does. Numbers stand as the directory gives them. */
export function channelTitle(t: Text, safety: SafetyText, channel: Channel): string {
  switch (channel.type) {
    case 'phone':
      return safety('call', { number: channel.display });
    case 'sms':
      return channel.keyword === undefined
        ? safety('text', { number: channel.display })
        : safety('textWord', { word: channel.keyword, number: channel.display });
    case 'whatsapp':
      return t('like.ways.whatsapp', { number: channel.display });
    case 'web':
    case 'webchat':
    case 'email':
      return t(`like.ways.${channel.type}`);
    case 'in-person':
      return t('like.ways.in-person', { place: channel.value });
  }
}

type ChannelNow = {
  readonly nowMs: number;
  readonly language: string;
  /** A list says the hours, and nothing bears it out. */
  readonly unsure: boolean;
};

/** When, at what cost, and what to know before tapping. */
export function channelLines(t: Text, channel: Channel, now: ChannelNow): readonly string[] {
  const state = openState(now.unsure ? 'unknown' : channel.hours, channel.tz, now.nowMs);
  const website = channel.type === 'web';
  return [
    // A website is always there; what matters is when the people behind it are.
    ...(website ? [] : [hoursWords(t, state, now)]),
    ...(state.holidaysMayDiffer ? [t('like.hours.holidays')] : []),
    ...(website ? [] : [t(`like.cost.${channel.cost}`)]),
    ...('thenPress' in channel && channel.thenPress !== undefined ? [t('like.thenPress', { digit: channel.thenPress })] : []),
    ...('textphone' in channel && channel.textphone === true ? [t('like.textphone')] : []),
    ...(needsInternet(channel) ? [t('like.internet')] : []),
    ...(channel.type === 'email' ? [t('like.mailSlow')] : []),
    ...('linkOpened' in channel && channel.linkOpened === false ? [t('like.notOpened')] : []),
  ];
}

export function hoursWords(t: Text, state: OpenState, { nowMs, language }: { readonly nowMs: number; readonly language: string }): string {
  switch (state.kind) {
    case 'always':
      return t('like.hours.always');
    case 'open':
      return t('like.hours.open', { time: formatTime(language, state.until, nowMs) });
    case 'closed':
      return state.opens === undefined
        ? t('like.hours.closedNow')
        : t('like.hours.closed', { time: formatTime(language, state.opens, nowMs) });
    case 'unknown':
      return t('like.hours.unknown');
  }
}

function needsInternet(channel: Channel): boolean {
  return channel.type === 'web' || channel.type === 'webchat' || channel.type === 'whatsapp' || channel.type === 'email';
}
