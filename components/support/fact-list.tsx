import type { Fact } from '../../incidents/report.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { CheckIcon, CopyIcon } from '../icons.tsx';
import { useCopy } from '../use-copy.ts';

interface Props {
  facts: Fact[];
  localizer: Localizer;
  copy: (text: string) => Promise<void>;
}

/** Facts with their labels, each to be copied by itself. */
export const FactList = ({ facts, localizer, copy }: Props) => (
  <dl class="facts">
    {facts.map((fact) => (
      <div key={fact.key}>
        <dt>{fact.label}</dt>
        <dd>
          <bdi>{fact.value}</bdi>
          <CopyFact fact={fact} {...{ localizer, copy }} />
        </dd>
      </div>
    ))}
  </dl>
);

function CopyFact({ fact, localizer: { t }, copy }: Omit<Props, 'facts'> & { fact: Fact }) {
  const [outcome, start] = useCopy(() => copy(fact.value));
  const name = t('copy-one', { label: fact.label });
  return (
    <button type="button" class="quiet-button" data-part="copy-one" title={name} onClick={start}>
      {outcome.value === 'done' ? <CheckIcon /> : <CopyIcon />}
      <span class="visually-hidden">{name}</span>
      <output class="visually-hidden">
        {outcome.value && t(outcome.value === 'done' ? 'copied' : 'copy-failed')}
      </output>
    </button>
  );
}
