import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { GatewayError } from '../../src/errors.js';
import { AgentContext } from '../../src/genesys/agent-context.js';

const me = new URL('http://gws:8080/api/v2/me');
const poll = new URL('http://gws:8080/api/v2/notifications/connect');

describe('an agent context', () => {
  it('sends the credentials it was given, with lower-case names', () => {
    const context = new AgentContext({ Authorization: 'Basic x', SSID: '1', surl: 'https://id' });
    expect(context.requestHeaders(me, 'GET')).toEqual({
      authorization: 'Basic x',
      ssid: '1',
      surl: 'https://id',
    });
    context.credentials = { authorization: 'Bearer y' };
    expect(context.requestHeaders(me, 'GET')).toEqual({ authorization: 'Bearer y' });
  });

  it.each([
    { authorization: 'Basic x\r\nX-Admin: 1' },
    { ssid: 'a\nb' },
    { ssid: 'a\u0000' },
    { ssid: 'a\u007f' },
    { ssid: '漢' },
    { 'bad name': 'x' },
    { '': 'x' },
    { cookie: 'JSESSIONID=stolen' },
    { 'Content-Length': '0' },
    { host: 'elsewhere' },
  ])('refuses credentials that cannot be headers: %j', (credentials) => {
    const refused = { code: 'UNAUTHENTICATED' };
    expect(() => new AgentContext(credentials as never)).toThrow(expect.objectContaining(refused));
    const context = new AgentContext({ authorization: 'Basic x' });
    expect(() => {
      context.credentials = credentials as never;
    }).toThrow(GatewayError);
    expect(context.credentials).toEqual({ authorization: 'Basic x' });
  });

  it('keeps cookies and returns them, load balancer cookies and secure ones over plain http included', () => {
    const context = new AgentContext({});
    expect(context.cookieHeader(me)).toBe('');
    context.absorb(me, {
      'set-cookie': [
        'JSESSIONID=a.worker1; Path=/; HttpOnly; Secure; SameSite=Strict',
        'AWSELB=b; Path=/',
        '__Host-x=c',
      ],
    });
    const cookies = context.cookieHeader(poll).split('; ').sort();
    expect(cookies).toEqual(['AWSELB=b', 'JSESSIONID=a.worker1', '__Host-x=c']);
    context.absorb(me, { 'set-cookie': 'JSESSIONID=gone; Path=/; Max-Age=0' });
    expect(context.cookieHeader(poll)).not.toContain('JSESSIONID');
  });

  it('keeps cookies to their host and path', () => {
    const context = new AgentContext({});
    context.absorb(me, { 'set-cookie': ['A=1; Path=/ctx', 'B=2; Domain=other', 'C=3; Path=/api'] });
    expect(context.cookieHeader(me)).toBe('C=3');
    expect(context.cookieHeader(new URL('http://other:8080/api/v2/me'))).toBe('');
  });

  it('returns the cookies as they are at the moment, though it was asked before', () => {
    const context = new AgentContext({});
    const take = (cookie: string) => context.absorb(me, { 'set-cookie': cookie });
    take('A=1; Path=/');
    expect([context.cookieHeader(me), context.cookieHeader(poll)]).toEqual(['A=1', 'A=1']);
    take('A=2; Path=/');
    expect(context.cookieHeader(me)).toBe('A=2');
    take('B=3; Path=/api/v2/notifications');
    expect([context.cookieHeader(me), context.cookieHeader(poll)]).toEqual(['A=2', 'B=3; A=2']);
    context.forget();
    expect(context.cookieHeader(me)).toBe('');
  });

  it.each(['Max-Age=60', `Expires=${new Date(60_000).toUTCString()}`])(
    'returns no cookie that has expired since it was asked: %s',
    (attribute) => {
      vi.useFakeTimers({ toFake: ['Date'], now: 0 });
      try {
        const context = new AgentContext({});
        context.absorb(me, { 'set-cookie': [`A=1; Path=/; ${attribute}`, 'B=2; Path=/'] });
        expect(context.cookieHeader(me)).toBe('A=1; B=2');
        vi.setSystemTime(61_000);
        expect(context.cookieHeader(me)).toBe('B=2');
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it.each(['', ';', '=', '=x', 'x'.repeat(9_000), 'a=b; Domain=..; Path', 'naïve=1', 'public=1; Domain=com'])(
    'survives the cookie %j',
    (cookie) => {
      const context = new AgentContext({});
      context.absorb(me, { 'set-cookie': [cookie, 'JSESSIONID=a; Path=/'] });
      expect(context.cookieHeader(me)).toContain('JSESSIONID=a');
    },
  );

  it('accepts cookies of hosts that public-suffix rules frown upon', () => {
    for (const host of ['localhost', 'gws', 'gws.local', '10.0.0.1', '[::1]', 'x.internal']) {
      const url = new URL(`http://${host}/api/v2/me`);
      const context = new AgentContext({});
      context.absorb(url, { 'set-cookie': 'JSESSIONID=a; Path=/' });
      expect(context.cookieHeader(url)).toBe('JSESSIONID=a');
    }
  });

  it('sends the CSRF header under the name GWS announced, on what changes something', () => {
    const context = new AgentContext({});
    context.absorb(me, {
      'x-csrf-header': 'X-Strange-Name',
      'x-strange-name': 'one',
      'x-csrf-token': 'not this',
    });
    for (const method of ['POST', 'PUT', 'DELETE', 'post']) {
      expect(context.requestHeaders(me, method)).toEqual({ 'x-strange-name': 'one' });
    }
    expect(context.requestHeaders(me, 'GET')).toEqual({});
  });

  it('takes a new CSRF token from any response, also when the name is not repeated', () => {
    const context = new AgentContext({});
    context.absorb(me, { 'x-csrf-token': 'unannounced' });
    expect(context.requestHeaders(me, 'POST')).toEqual({});
    context.absorb(me, { 'x-csrf-header': 'X-CSRF-TOKEN', 'x-csrf-token': 'one' });
    context.absorb(me, { 'x-csrf-token': 'two' });
    context.absorb(me, {});
    expect(context.requestHeaders(me, 'POST')).toEqual({ 'x-csrf-token': 'two' });
    context.absorb(me, { 'x-csrf-header': 'X-Other' });
    expect(context.requestHeaders(me, 'POST')).toEqual({});
  });

  it.each([
    'authorization',
    'Cookie',
    'content-length',
    'accept-encoding',
    'host',
    'a b',
    '',
    '__proto__',
    'ssid',
  ])('lets nobody announce %j as the CSRF header', (name) => {
    const context = new AgentContext({ authorization: 'Basic x', ssid: 'sf' });
    context.absorb(me, { 'x-csrf-header': name, [name.toLowerCase()]: 'evil' });
    expect(context.requestHeaders(me, 'POST')).toEqual({ authorization: 'Basic x', ssid: 'sf' });
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'takes nothing that only looks like a header %j',
    (name) => {
      const context = new AgentContext({});
      context.absorb(me, { 'x-csrf-header': name });
      expect(context.requestHeaders(me, 'POST')).toEqual({});
    },
  );

  it('forgets the session, not the credentials', () => {
    const context = new AgentContext({ authorization: 'Basic x' });
    context.absorb(me, { 'set-cookie': 'A=1', 'x-csrf-header': 'X-T', 'x-t': 'one' });
    context.forget();
    expect(context.requestHeaders(me, 'POST')).toEqual({ authorization: 'Basic x' });
  });

  it('takes nothing from a late answer to a session that is forgotten', () => {
    const context = new AgentContext({});
    const { epoch } = context;
    context.forget();
    context.absorb(me, { 'set-cookie': 'JSESSIONID=old', 'x-csrf-header': 'X-T', 'x-t': 'old' }, epoch);
    expect(context.requestHeaders(me, 'POST')).toEqual({});
    context.absorb(me, { 'set-cookie': 'JSESSIONID=new' }, context.epoch);
    expect(context.cookieHeader(me)).toBe('JSESSIONID=new');
  });

  it('shows no secret, however it is printed', () => {
    const context = new AgentContext({ authorization: 'Basic CANARY1', ssid: 'CANARY2' });
    context.absorb(me, {
      'set-cookie': 'JSESSIONID=CANARY3; Path=/',
      'x-csrf-header': 'X-CSRF-TOKEN',
      'x-csrf-token': 'CANARY4',
    });
    const prints = [
      JSON.stringify({ context }),
      inspect(context, { depth: 10, showHidden: true }),
      inspect({ deep: { context } }),
      `${context}`,
    ];
    expect(prints.join()).not.toContain('CANARY');
    expect(JSON.parse(JSON.stringify(context))).toEqual({
      credentials: ['authorization', 'ssid'],
      cookies: 1,
      csrf: true,
    });
  });
});
