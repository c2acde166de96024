import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';

type Options = {
  readonly age: '16-24' | '25-44' | '45-64' | '65-plus';
  readonly gender: 'woman' | 'man' | 'non-binary' | 'unstated';
  readonly place: 'city' | 'town' | 'rural' | 'unstated';
  readonly genre: 'escape' | 'endurance' | 'endeavour' | 'enlightenment';
  readonly position: 'within' | 'despite' | 'outside';
  readonly trajectory: 'upward' | 'up-and-down' | 'steady' | 'unresolved';
  readonly branch: 'social' | 'practical' | 'both';
};

type PickOneProps<Fact extends keyof Options> = {
  readonly fact: Fact;
  readonly options: readonly Options[Fact][];
  readonly value: Options[Fact] | undefined;
  readonly onChange: (value: Options[Fact]) => void;
};

/** One fact out of a few, each with its words. */
export function PickOne<Fact extends keyof Options>({ fact, options, value, onChange }: PickOneProps<Fact>) {
  const t = useText('moderate');
  const words: (key: string) => string = t;
  return (
    <Choice
      name={fact}
      legend={words(`facts.${fact}`)}
      legendAs="field"
      options={options.map((one) => ({ value: one, label: words(`choices.${fact}.${one}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
