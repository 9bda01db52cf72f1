/** What people read and click in our views (the popup, and our pages in tabs), by the names of its parts (`data-part`). */
import { callExpression } from '../browser/script-text.ts';
import { until } from '../browser/until.ts';

/** The popup, or a page of ours in a tab. */
export interface View {
  evaluate(script: string): Promise<unknown>;
}

const run = <A extends unknown[], T>(view: View, script: (...args: A) => T, ...args: A) =>
  view.evaluate(callExpression(script, args)) as Promise<T>;

/** @returns what each of these parts says, as people see it, without space around it */
export const texts = (view: View, part: string): Promise<string[]> =>
  run(
    view,
    (name: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)].map((element) =>
        element.innerText.trim(),
      ),
    part,
  );

export const has = (view: View, part: string): Promise<boolean> =>
  run(view, (name: string) => document.querySelector(`[data-part="${name}"]`) !== null, part);

/** Waits until there is such a part, and, where a text is given, until one of them says it. */
export const shows = (view: View, part: string, text?: string | RegExp): Promise<unknown> => {
  if (text === undefined) return until(() => has(view, part), part);
  const says = (shown: string) => (typeof text === 'string' ? shown === text : text.test(shown));
  return until(async () => (await texts(view, part)).some(says), `${part} to say ${text}`);
};

/**
 * Clicks by script, which no browser takes for a person's click.
 * @param holding a text by which one of several such parts is chosen; without it, the first
 * @throws when there is none
 */
export const click = (view: View, part: string, holding = ''): Promise<void> =>
  run(
    view,
    (name: string, text: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)]
        .find(({ innerText }) => innerText.includes(text))!
        .click(),
    part,
    holding,
  );

/** Types into the popup's field, in place of what stood there. */
export const type = (popup: View, text: string): Promise<void> =>
  run(
    popup,
    (typed: string) => {
      const field = document.querySelector<HTMLTextAreaElement>('[data-part="typed-code"]')!;
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );

/** Types into the popup's field and asks. */
export async function ask(popup: View, text: string): Promise<void> {
  await type(popup, text);
  await popup.evaluate(`document.querySelector('[data-part="typed-code"]').form.requestSubmit()`);
}
