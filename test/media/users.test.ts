import { describe, expect, it } from 'vitest';
import { ColleagueDocument, ColleaguesDocument, MeDocument } from '../generated/graphql.js';
import { errorOf } from '../support/acting.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { dataOf, run } from '../support/typed.js';

const ann = '7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f';
const bob = '91d4f0aa6b7e4c2d8f135e7a9b0c2d4e';
const everything = `id userName firstName lastName emailAddress roles enabled changePasswordOnFirstLogin
  contactCenterId uri path skills { id name level }`;

describe('me', () => {
  it('is the agent who asks, with everything GWS says but the password', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const answer = fixture('REST.GetMe.subresources');
    gws.answer('GET /me', { ...answer, user: { ...answer.user, password: 'secret' } });
    const { data, errors } = await gateway.query(`{ me { ${everything} } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      me: {
        id: ann,
        userName: 'ann.one',
        firstName: 'Ann',
        lastName: 'One',
        emailAddress: 'ann.one@shop.example',
        roles: ['ROLE_AGENT'],
        enabled: true,
        changePasswordOnFirstLogin: false,
        contactCenterId: '3f8a1c2e-5d77-4f0b-a1c9-0e2b4d6f8a10',
        uri: `https://gws.example.net/api/v2/users/${ann}`,
        path: `/users/${ann}`,
        skills: [{ id: 's-11', name: 'billing', level: '7' }],
      },
    });
    const { errors: unasked } = await gateway.query('{ me { password } }');
    expect(unasked?.[0]?.message).toMatch(/Cannot query field "password"/);
  });

  it('is somebody even when GWS says nothing but an id', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me', { statusCode: 0, user: { id: 17 } });
    const { data, errors } = await gateway.query(`{ me { ${everything} } }`);
    expect(errors).toBeUndefined();
    expect(data?.['me']).toMatchObject({ id: '17', userName: null, roles: [], enabled: null, skills: [] });
  });

  it('survives members of odd types', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me', {
      status: 'ok',
      user: {
        id: ann,
        userName: 42,
        roles: 'ROLE_ADMIN',
        enabled: 'true',
        changePasswordOnFirstLogin: 1,
        emailAddress: { to: 'x' },
        skills: [{ name: 'english', level: 9 }, null, 'x', {}],
      },
    });
    const { data, errors } = await gateway.query(`{ me { ${everything} } }`);
    expect(errors).toBeUndefined();
    expect(data?.['me']).toMatchObject({
      userName: '42',
      roles: ['ROLE_ADMIN'],
      enabled: true,
      changePasswordOnFirstLogin: true,
      emailAddress: null,
      skills: [
        { id: null, name: 'english', level: '9' },
        { id: null, name: null, level: null },
      ],
    });
  });

  it('is asked for once, and so are the skills, however often a query wants them', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    await dataOf(gateway, MeDocument); // signs in
    const before = gws.asked('GET /me').length;
    const skills = gws.asked('GET /me?subresources=*').length;
    const { errors } = await gateway.query(
      '{ a: me { id } b: me { userName skills { name } } c: me { skills { level } more: skills { id } } }',
    );
    expect(errors).toBeUndefined();
    expect(gws.asked('GET /me')).toHaveLength(before + 1);
    expect(gws.asked('GET /me?subresources=*')).toHaveLength(skills + 1);
  });

  it('keeps everything else when the skills cannot be read', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me', fixture('REST.GetMe'));
    gws.answer('GET /me?subresources=*', fixture('REST.error.noPermission'));
    const { data, errors } = await run(gateway, MeDocument);
    expect(data).toMatchObject({ me: { userName: 'ann.one', roles: ['ROLE_AGENT'], skills: null } });
    expect(errors).toMatchObject([
      { path: ['me', 'skills'], extensions: { code: 'FORBIDDEN', statusCode: 5 } },
    ]);
  });
});

describe('users', () => {
  it('are asked for once, whether all are wanted or one', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const { user } = fixture('REST.GetMe');
    gws.answer('GET /users', { statusCode: 0, users: [user, { ...user, id: bob, userName: 'bob.two' }] });
    const { data, errors } = await gateway.query(`{
      a: user(id: "${ann}") { userName } b: user(id: "${bob}") { userName } all: users { id } c: user(id: "${bob}") { id }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      a: { userName: 'ann.one' },
      b: { userName: 'bob.two' },
      all: [{ id: ann }, { id: bob }],
      c: { id: bob },
    });
    expect(gws.asked(/users/).map(({ path }) => path)).toEqual(['/users?fields=*']);
  });

  it('are asked for one by one when GWS refuses to list them', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /users', fixture('REST.error.noPermission'));
    for (const id of [ann, bob])
      gws.answer(`GET /users/${id}`, { statusCode: 0, user: { id, userName: `u ${id}` } });
    const { data, errors } = await gateway.query(
      `{ a: user(id: "${ann}") { userName } b: user(id: "${bob}") { userName } all: users { id } }`,
    );
    expect(data).toEqual({ a: { userName: `u ${ann}` }, b: { userName: `u ${bob}` }, all: null });
    expect(errors).toMatchObject([{ path: ['all'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('that GWS does not list are asked for by themselves', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /users', { statusCode: 0, users: [] });
    gws.answer(`GET /users/${bob}`, { statusCode: 0, user: { id: bob, userName: 'bob.two' } });
    const { data, errors } = await gateway.query(
      `{ a: user(id: "${ann}") { userName } b: user(id: "${bob}") { userName } }`,
    );
    expect(data).toEqual({ a: null, b: { userName: 'bob.two' } });
    expect(errors).toMatchObject([{ path: ['a'], extensions: { code: 'NOT_FOUND' } }]);
  });

  it('and dispositions fail apart', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /users', { statusCode: 0, users: [{ id: bob }] });
    gws.answer('GET /settings/dispositions', { status: 500, text: 'Oops' });
    const { data, errors } = await run(gateway, ColleaguesDocument);
    expect(data).toMatchObject({ users: [{ id: bob }], dispositions: null });
    expect(errors).toMatchObject([
      { path: ['dispositions'], extensions: { code: 'UPSTREAM_ERROR', httpStatus: 500 } },
    ]);
  });

  it("have skills that are read where the user is, the agent's own among them", async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(`GET /users/${bob}`, { statusCode: 0, user: { id: bob, userName: 'bob.two' } });
    gws.answer(`GET /users/${bob}?subresources=*`, {
      statusCode: 0,
      user: { id: bob, skills: [{ name: 'french', level: '3' }] },
    });
    const { user } = await dataOf(gateway, ColleagueDocument, { variables: { id: bob } });
    expect(user).toEqual({ id: bob, userName: 'bob.two', skills: [{ name: 'french', level: '3' }] });
  });
});

describe('users who fit', () => {
  it('are asked for by their fields, all of which have to fit', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /users', { statusCode: 0, users: [{ id: bob, userName: 'bob.two' }] });
    const { data } = await gateway.query(
      '{ users(lastName: "Two & Co", emailAddress: "bob@shop.example") { id } all: users { id } }',
    );
    expect(data).toEqual({ users: [{ id: bob }], all: [{ id: bob }] });
    const asked = gws.asked(/users/).map(({ path }) => new URLSearchParams(path.split('?')[1]));
    expect(asked.map((query) => Object.fromEntries(query))).toEqual([
      { fields: '*', lastName: 'Two & Co', emailAddress: 'bob@shop.example' },
      { fields: '*' },
    ]);
  });

  it('are read one by one where GWS has only addresses for them', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /users', { statusCode: 0, uris: [`http: //10.0.0.1/api/v2/users/${bob}/`] });
    gws.answer(`GET /users/${bob}`, { statusCode: 0, user: { id: bob, userName: 'bob.two' } });
    const { data } = await gateway.query('{ users(userName: "bob.two") { userName } }');
    expect(data).toEqual({ users: [{ userName: 'bob.two' }] });
  });

  it('are not asked for by nothing', async () => {
    await using pair = await startForeignPair();
    const error = await errorOf(pair.gateway, '{ users(userName: "") { id } }');
    expect(error).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument: 'userName' } });
    expect(pair.gws.asked(/users/)).toEqual([]);
  });
});

describe('the subresources of a user', () => {
  it('come with the user, by one request', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const user = {
      id: bob,
      userName: 'bob.two',
      features: [{ id: 'api-voice' }],
      settings: { a: { b: 'c' } },
    };
    gws.answer(`GET /users/${bob}?subresources=*`, { statusCode: 0, user });
    const { data } = await gateway.query(
      `{ user(id: "${bob}") { ...whole } } fragment whole on User { userName features { id } settings }`,
    );
    expect(data).toEqual({ user: { userName: 'bob.two', features: user.features, settings: user.settings } });
    expect(gws.asked(/users/)).toHaveLength(1);
  });
});

describe('queues', () => {
  it('are read with whatever is odd about them', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /queues', {
      statusCode: 0,
      queues: [{ id: 7, name: 'Rück & Fragen', channel: 'voice' }, { name: 'no id' }, null, { id: 'q2' }],
    });
    const { data } = await gateway.query('{ queues(channel: "voice", name: "x") { id name channel uri } }');
    expect(data).toEqual({
      queues: [
        { id: '7', name: 'Rück & Fragen', channel: 'voice', uri: null },
        { id: 'q2', name: null, channel: null, uri: null },
      ],
    });
    expect(gws.asked(/queues/)).toMatchObject([{ path: '/queues?fields=*&channel=voice&name=x' }]);
  });
});

describe('dispositions', () => {
  it.each([
    ['as documented', { settings: [{ name: 'a', displayName: 'A' }, { name: 'b' }] }, ['a', 'b']],
    ['with odd ones among them', { settings: [null, 'x', {}, { name: '' }, { name: 'c' }] }, ['', 'c']],
    ['none', { settings: [] }, []],
    ['an object for none', { settings: {} }, []],
    ['without settings', {}, []],
  ])('are read %s', async (_name, answer, names) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /settings/dispositions', { statusCode: 0, key: 'name', ...answer });
    const { data, errors } = await gateway.query(
      '{ dispositions { name displayName } more: dispositions { name } }',
    );
    expect(errors).toBeUndefined();
    expect(data?.['dispositions'].map(({ name }: { name: string }) => name)).toEqual(names);
    expect(gws.asked(/settings/)).toHaveLength(1);
  });
});
