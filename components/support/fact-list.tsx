import type { Fact } from '../../incidents/report.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { CopyOne } from './copy-one.tsx';

interface Props {
  facts: Fact[];
  localizer: Localizer;
  copy: (text: string) => Promise<void>;
}

/** Facts with their labels, each to be copied by itself. */
export const FactList = ({ facts, localizer, copy }: Props) => (
  <dl class="facts">
    {facts.map(({ key, label, value }) => (
      <div key={key}>
        <dt>{label}</dt>
        <dd>
          <bdi>{value}</bdi>
          <CopyOne {...{ label, value, localizer, copy }} />
        </dd>
      </div>
    ))}
  </dl>
);
