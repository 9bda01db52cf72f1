import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scanForms, scanText } from '../page/scan.ts';

/**
 * Looks at a page once, because the reader clicked. Runs wherever `activeTab` reaches.
 * @returns the evidence it saw, as the result of `scripting.executeScript`
 */
export default defineUnlistedScript(() => [...scanForms(document).seen, ...scanText(document).seen]);
