import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isSignInUrl } from '../platform/sign-in-hosts.ts';
import { readFile } from '../recordings/read-file.ts';

/** The worker that reads one recording: tokens, cookies and assertions in it never leave here. */
export default defineUnlistedScript(() => {
  const page = globalThis as unknown as Worker;
  page.addEventListener(
    'message',
    ({ data }: MessageEvent<File>) => void readFile(data, isSignInUrl, (news) => page.postMessage(news)),
    { once: true },
  );
});
