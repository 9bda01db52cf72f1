import { defineWxtModule } from 'wxt/modules';
import { missingTexts } from '../catalog/build/missing-texts.ts';
import { compileCatalogue } from '../catalog/build/compile.ts';
import { encode } from '../catalog/build/encode.ts';
import { readCatalogueFiles } from '../catalog/build/read-files.ts';
import { languages } from '../locales/languages.ts';
import { createLocalizer } from '../locales/localizer.ts';

/** Packages the compiled catalogue, and the manifest's name and description in every language. */
export default defineWxtModule((wxt) => {
  wxt.hook('zip:start', () => {
    const files = readCatalogueFiles(wxt.config.root);
    for (const { tag } of languages) {
      const missing = Object.values(missingTexts(files, tag)).flat().length;
      if (missing > 0)
        throw new Error(`locales/${tag} lacks ${missing} texts: "npm run translations" lists them.`);
    }
  });
  wxt.hook('build:publicAssets', (_, files) => {
    const { assets } = compileCatalogue(readCatalogueFiles(wxt.config.root));
    for (const [relativeDest, text] of assets) {
      // WXT's types know text only; it writes bytes as they are.
      const contents = encode(relativeDest, text) as unknown as string;
      files.push({ relativeDest, contents });
    }
    // Chrome's store takes 75 characters, the others 45 (stores/limits.yaml).
    const name = wxt.config.browser === 'chrome' ? 'extension-name' : 'extension-name-short';
    for (const { tag } of languages) {
      const { t } = createLocalizer(tag, assets.get(`texts/${tag}/interface.ftl`)!);
      const messages = {
        extName: { message: t(name) },
        extDescription: { message: t('extension-description') },
        pageBroken: { message: t('page-broken') },
      };
      files.push({ relativeDest: `_locales/${tag}/messages.json`, contents: JSON.stringify(messages) });
    }
  });
});
