import { useState } from 'react';

import { pieceOf, type TextKind } from '#domain/hand-over/kinds.ts';
import { linePlaces, type LinePlace } from '#domain/hand-over/line-places.ts';
import { useLateText, useText } from '#i18n/react.tsx';
import { pieceId } from '#walk/kept-text.tsx';
import { Opening } from '#walk/opening.tsx';
import { useNoting } from '#walk/sharing/use-noting.ts';
import { ShowLarge } from '#walk/sharing/show-large.tsx';

import { useSaid, type Kept } from '../kept.ts';
import type { ScreenName } from '../places.ts';
import { useYes } from './agreeing.ts';
import { CallTheDesk, TextToLine } from './direct-ways.tsx';
import { HandOut, stepOf } from './hand-out.tsx';
import { LookAgain, TextToLeave } from './look-again.tsx';
import { useOwnCountry } from './use-country.ts';
import { NoLine, Where } from './where.tsx';
import { Write } from './write.tsx';

type TextWalkProps = { readonly kind: TextKind; readonly kept: Kept; readonly screen: ScreenName; readonly go: (to: ScreenName) => void };

/** Words of one kind: where they go (a line), writing, exactly what leaves, a yes, and the ways out. */
export function TextWalk({ kind, kept, screen, go }: TextWalkProps) {
  const t = useText('handover');
  // The preview, the yes and the ways out speak with the words of another room.
  useLateText('share');
  const said = useSaid(kept);
  const country = useOwnCountry(kept.settings?.country);
  const [picked, pick] = useState<LinePlace | undefined>(undefined);
  const [agreedTo, agree] = useState<string | undefined>(undefined);
  const services = country.kind === 'ready' ? country.value : undefined;
  const places = kind === 'line' && services !== undefined ? linePlaces(services, kept.choices?.door) : [];
  const place = picked ?? places[0];
  const yes = useYes(kind, place);
  const note = useNoting({ step: stepOf[kind], agreedWords: [yes.title, ...yes.points, yes.box, yes.go] });

  if (said === undefined) return <Opening name={t(`over.${kind}`)} />;
  if (kind === 'line' && place === undefined) {
    if (country.kind === 'loading') return <Opening name={t('over.line')} lead={t('where.opening')} />;
    if (country.kind === 'no-country') return <NoLine why="noCountry" country={undefined} />;
    return <NoLine why={country.kind === 'not-here' ? 'notHere' : 'none'} country={kept.settings?.country} />;
  }
  if (kind === 'line' && screen === 'begin' && services !== undefined) {
    const goOn = (one: LinePlace): void => {
      pick(one);
      go('write');
    };
    return <Where country={services.country} places={places} place={place} onPlace={pick} onDone={goOn} />;
  }

  const id = pieceId(pieceOf[kind]);
  const text = kept.pieces.find((piece) => piece.id === id)?.text.trim() ?? '';
  // A yes counts for exactly what was on screen, and for the number that stood beside it.
  const exact = [place?.channel.value ?? '', text].join('\n');
  const wayOut = screen === 'hand' || screen === 'show' || screen === 'look';
  if (!wayOut || text === '') return <Write kind={kind} said={said} onDone={() => go('look')} />;
  if (screen === 'look' || agreedTo !== exact) {
    return (
      <LookAgain
        title={t('look.title')}
        lead={t('look.lead')}
        exact={exact}
        yes={yes}
        onYes={() => {
          agree(exact);
          go('hand');
        }}
        onKeep={() => go('write')}
      >
        <TextToLeave text={text} place={place} />
      </LookAgain>
    );
  }
  if (screen === 'show') return <ShowLarge text={text} title={t('show.title')} close={t('show.close')} />;
  return (
    <HandOut
      kind={kind}
      kept={kept}
      text={text}
      pieces={[id]}
      note={note}
      door={place === undefined ? kept.choices?.door : `service:${place.service.id}`}
      onShow={() => go('show')}
      direct={
        kind === 'desk' ? (
          <CallTheDesk country={services} door={kept.choices?.door} />
        ) : (
          place !== undefined && <TextToLine place={place} words={text} piece={id} note={note} />
        )
      }
    />
  );
}
