import { useState } from 'react';

import { handOverKinds, likelyKind, pieceOf, type HandOverKind } from '#domain/hand-over/kinds.ts';
import { isEmpty, sheetOf } from '#domain/hand-over/sheet.ts';
import { doorChoiceOf } from '#domain/service/door-choice.ts';
import { isWritten } from '#domain/words/written.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import type { Kept } from '../kept.ts';

type PickProps = { readonly kept: Kept; readonly onPick: (kind: HandOverKind) => void };

/** The five things, what was begun among them. The door the person chose says which row is picked first. */
export function Pick({ kept: { pieces, choices, plan }, onPick }: PickProps) {
  const t = useText('handover');
  const [tapped, tap] = useState<HandOverKind | undefined>(undefined);
  const likely = likelyKind({
    door: doorChoiceOf(choices?.door),
    takesTexts: choices?.talkBy === 'text' || plan?.channel === 'text',
    isBooked: plan?.bookedFor !== undefined,
  });
  const kind = tapped ?? likely;

  function isBegun(one: HandOverKind): boolean {
    if (one === 'sheet') return !isEmpty(sheetOf(pieces));
    return pieces.some((piece) => piece.kind === pieceOf[one].kind && piece.prompt === pieceOf[one].prompt && isWritten(piece));
  }

  return (
    <>
      <Heading lead={t('pick.lead')}>{t('title')}</Heading>
      <Choice
        name="hand-over"
        legend={t('pick.legend')}
        legendAs="field"
        options={handOverKinds.map((one) => {
          const about = t(`pick.${one}About`);
          return { value: one, label: t(`pick.${one}`), hint: isBegun(one) ? t('pick.begun', { about }) : about };
        })}
        value={kind}
        onChange={tap}
      />
      <StepActions onNext={() => onPick(kind)} aside={<Link href={`${paths.share()}?s=handed`}>{t('pick.handed')}</Link>} />
    </>
  );
}
