import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setAnchors } from '../page/anchors.ts';
import { visibleFrameOrigins } from '../page/frames.ts';
import { scanForms, scanText, type LookAtPage } from '../page/scan.ts';

/**
 * Looks at a page once, because the reader clicked. Runs wherever `activeTab` reaches.
 * @returns what it saw, as the result of `scripting.executeScript`
 */
export default defineUnlistedScript((): LookAtPage => {
  const { seen, anchors, places } = scanText(document);
  setAnchors({ ranges: anchors, places });
  return {
    origin: location.origin,
    frames: visibleFrameOrigins(document),
    seen: [...scanForms(document).seen, ...seen],
  };
});
