import type { Explanation } from '../../catalog/explanation.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { Bilingual } from '../bilingual.tsx';
import { Disclosure } from '../disclosure.tsx';

interface Props {
  explanation: Explanation;
  english?: Explanation | undefined;
  localizer: Localizer;
}

/** Why it happened, layer by layer: open for those who mend it, one click away for those who want to sign in. */
export function Background({ explanation, english, localizer: { t, language } }: Props) {
  const { causes, background, oauthErrors, role } = explanation;
  return (
    <>
      {causes.length > 0 && (
        <Disclosure key={`causes-${role}`} title={t('causes-heading')} open={role !== 'user'}>
          <ul class="causes">
            {causes.map((cause, index) => (
              <li key={index} data-part="cause">
                <Bilingual text={cause} english={english?.causes[index]} language={language} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {background && (
        <Disclosure title={t('background-heading')}>
          <Bilingual part="background" text={background} english={english?.background} language={language} />
        </Disclosure>
      )}
      {oauthErrors.length > 0 && (
        <Disclosure key={`oauth-${role}`} title={t('oauth-heading')} open={role === 'developer'}>
          <dl class="oauth-errors">
            {oauthErrors.map(({ error, text, standard }) => (
              <div key={error} data-part="oauth-error">
                <dt>
                  <code dir="ltr">{error}</code>
                  <bdi class="standard" lang="en" dir="ltr">
                    {standard}
                  </bdi>
                </dt>
                <dd>
                  <Bilingual
                    text={text}
                    english={english?.oauthErrors.find((other) => other.error === error)?.text}
                    language={language}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}
