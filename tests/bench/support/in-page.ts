/** What benches call inside a page; bundled by page-script.ts. */
import { scanText } from '../../../page/scan.ts';

Object.assign(globalThis, { scanText });
