import type { Piece } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';

type OtherTextProps = {
  readonly other: Piece;
  readonly onTake: (other: Piece) => void;
  readonly onBoth: (other: Piece) => void;
  readonly onLeave: () => void;
};

/** Leaves it to the person which words stand, after another window has written here. None are thrown away. */
export function OtherText({ other, onTake, onBoth, onLeave }: OtherTextProps) {
  const t = useText('kept');
  return (
    <>
      <Disclosure summary={t('other.read')}>
        <OwnWords text={other.text} />
      </Disclosure>
      <ButtonRow>
        <Button look="quiet" onClick={() => onBoth(other)}>
          {t('other.both')}
        </Button>
        <Button look="plain" onClick={() => onTake(other)}>
          {t('other.take')}
        </Button>
        <Button look="plain" onClick={onLeave}>
          {t('other.leave')}
        </Button>
      </ButtonRow>
    </>
  );
}
