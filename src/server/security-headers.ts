import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet, { contentSecurityPolicy } from 'helmet';

type Middleware = ReturnType<typeof helmet>;

/**
 * What every answer carries, whatever its port and status. `Strict-Transport-Security` is not among it: it is the word of
 * whoever ends TLS, for all names that are served there.
 */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Cache-Control', 'no-store'],
  ...setBy(
    helmet({
      // Answers are data: should a browser be brought to show one as a page, it may do nothing.
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': ["'none'"],
          'frame-ancestors': ["'none'"],
        },
      },
      strictTransportSecurity: false,
      xFrameOptions: { action: 'deny' },
    }),
  ),
];

const noncePlace = 'nonce-goes-here';

const [[, pagePolicyText] = ['', '']] = setBy(
  contentSecurityPolicy({
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': [`'${noncePlace}'`],
      // The editors write their own styles into the page, without a nonce.
      'style-src': ["'unsafe-inline'"],
      'img-src': ['data:'],
      'font-src': ['data:'],
      // The languages of the editors are workers out of the page's own text.
      'worker-src': ['blob:'],
      // To browsers, WebSockets of the same host are 'self' too.
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  }),
);

/** The Content-Security-Policy of a page whose one script carries this nonce. */
export function pagePolicy(nonce: string): string {
  return pagePolicyText.replace(noncePlace, `nonce-${nonce}`);
}

/** What a middleware of helmet sets, found once: it is the same for every request. */
function setBy(middleware: Middleware): [name: string, value: string][] {
  const headers: [string, string][] = [];
  const response = {
    setHeader: (name: string, value: string) => void headers.push([name, value]),
    removeHeader: () => {},
  };
  middleware({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error;
  });
  return headers;
}
