import type { Page } from 'puppeteer-core';

export interface Tabs {
  /** Opens a tab and remembers its number. */
  open(): Promise<Page>;
  /** The number of a page's tab, also of one that a page opened, as long as it is the only unknown one. */
  idOf(page: Page): Promise<number>;
}

/** Pairs puppeteer's pages with the browser's tab numbers, which neither protocol tells. */
export async function pairTabs(control: Page, openPage: () => Promise<Page>): Promise<Tabs> {
  const all = async () =>
    (await control.evaluate(
      '(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))',
    )) as number[];
  const taken = new Set(await all());
  const ids = new WeakMap<Page, number>();

  async function claim(page: Page): Promise<number> {
    const [id, ...others] = (await all()).filter((each) => !taken.has(each));
    if (id === undefined || others.length > 0) throw new Error(`Which tab is ${page.url()}? ${id} ${others}`);
    taken.add(id);
    ids.set(page, id);
    return id;
  }

  return {
    async open() {
      for (const id of await all()) taken.add(id);
      const page = await openPage();
      await claim(page);
      return page;
    },
    idOf: async (page) => ids.get(page) ?? claim(page),
  };
}
