import type { Channel, Service, ServiceKind } from '#domain/service/schema.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

import { channelLines } from '../channel-words.ts';
import { checkedWords } from '../door-words.ts';
import { ChannelCard } from './channel-card.tsx';
import { ReadOut } from './read-out.tsx';

type PlaceDoorProps = {
  readonly service: Service;
  /** A first sentence that fits what the person said is in the way. */
  readonly say: string;
  readonly today: string;
  readonly nowMs: number;
  readonly onOpen: () => void;
};

/** What a phone lists, and some bills too. */
const leavesTraces: readonly Channel['type'][] = ['phone', 'sms', 'whatsapp'];

const professional: readonly ServiceKind[] = ['primary-care', 'self-referral', 'community'];

/** A named place: ways to reach it at once, what it says about itself, and what is usual. */
export function PlaceDoor({ service, say, today, nowMs, onOpen }: PlaceDoorProps) {
  const t = useText('find');
  const language = useLanguage();
  const usual = professional.includes(service.kind) ? 'professional' : 'line';
  const rows = [
    { id: 'who', value: t(`like.${usual}.who`) },
    { id: 'ask', value: t(`like.${usual}.ask`) },
    // What a line costs stands at each of its numbers.
    ...(usual === 'professional' ? [{ id: 'cost', value: t('like.professional.cost') } as const] : []),
    { id: 'long', value: t(`like.${usual}.long`) },
    { id: 'tell', value: t(`like.${usual}.tell`) },
  ] as const;
  return (
    <>
      <Heading over={t('like.over')} lead={service.forWhom}>
        {service.name}
      </Heading>
      <p>{t('like.callNow')}</p>
      {service.channels.map((channel) => (
        <ChannelCard
          key={`${channel.type} ${channel.value}`}
          channel={channel}
          lines={channelLines(t, channel, { nowMs, language, unsure: service.hoursUnsure === true })}
          onOpen={onOpen}
        />
      ))}
      {service.note !== undefined && <p>{service.note}</p>}
      {service.mayBeBusy === true && <p>{t('like.busy')}</p>}
      {service.expect.length > 0 && (
        <Note title={t('like.fromThem')}>
          <ul>
            {service.expect.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Note>
      )}
      <ReadOut say={say} />
      <Heading level={2}>{t('like.usually')}</Heading>
      <SummaryList emptyWords={t('like.empty')} rows={rows.map(({ id, value }) => ({ id, name: t(`like.rows.${id}`), value }))} />
      {service.channels.some(({ type }) => leavesTraces.includes(type)) && <p className="small soft">{t('like.traces')}</p>}
      <p className="small soft">
        {checkedWords(t, service, { language, today })}{' '}
        <Link href={service.source.url}>{t('like.source', { source: service.source.title })}</Link>
      </p>
    </>
  );
}
