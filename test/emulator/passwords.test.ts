import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { agentId, Desk } from './desk.js';

/** An agent who listens for the result, and whose session is in the cookie. */
async function open(emulator: Emulator) {
  const desk = await Desk.open(emulator, 'a1', '/v2/me');
  desk.sendCredentials = false;
  const change = (parameters: object) => desk.post('/me', { operationName: 'ChangePassword', ...parameters });
  return { desk, change, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() };
}

describe('a password', () => {
  it('is changed, which is told without a messageType', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    await using boss = await Desk.open(emulator, 'a5', '/v2/users');
    const { json } = await agent.change({ oldPassword: 'demo', newPassword: 'größer' });
    expect(json).toEqual({ statusCode: 0, referenceId: 1 });
    expect(await agent.desk.next(() => true)).toEqual({
      notificationType: 'PasswordChangeSuccessful',
      referenceId: 1,
    });
    const id = agentId(emulator, 'a1');
    expect(await boss.next(() => true)).toEqual({
      notificationType: 'PasswordChangeSuccessful',
      userUri: `https://gws.internal.invalid/api/v2/users/${id}`,
      userId: id,
    });
    expect((await new Desk(emulator, 'a1').get('/me')).status).toBe(401);
    expect((await new Desk(emulator, 'a1', { password: 'größer' }).get('/me')).status).toBe(200);
    expect((await agent.desk.get('/me')).status).toBe(200);
  });

  it('stays good for the session that it opened', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    await agent.change({ newPassword: 'größer' });
    await agent.desk.next(({ notificationType }) => notificationType === 'PasswordChangeSuccessful');
    agent.desk.sendCredentials = true;
    expect((await agent.desk.get('/me')).status).toBe(200);
  });

  it.each([
    [{ oldPassword: 'wrong', newPassword: 'größer' }, 1, 'The old password is not correct'],
    [{ newPassword: 'demo' }, 2, 'The new password was used before'],
    [{ newPassword: 'x' }, 3, 'The new password does not meet the policy'],
  ])('is refused, which is told later: %o', async (parameters, errorCode, errorMessage) => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    expect((await agent.change(parameters)).json).toEqual({ statusCode: 0, referenceId: 1 });
    expect(await agent.desk.next(() => true)).toEqual({
      notificationType: 'PasswordChangeError',
      errorCode,
      errorMessage,
      referenceId: 1,
    });
  });

  it('does not come back', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    await agent.change({ newPassword: 'zweites' });
    await agent.change({ newPassword: 'demo' });
    await agent.desk.next(({ notificationType }) => notificationType === 'PasswordChangeSuccessful');
    expect(await agent.desk.next(() => true)).toMatchObject({ errorCode: 2 });
  });

  it('is needed', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    expect((await agent.change({})).json.statusCode).toBe(1);
    expect((await agent.change({ newPassword: 5 })).json.statusCode).toBe(10);
  });

  it('can fail by the back end, or in silence', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    emulator.asyncFailure('a1', { medium: 'password', silent: true });
    emulator.asyncFailure('a1', { medium: 'password', errorMessage: 'Cassandra schläft' });
    await agent.change({ newPassword: 'zweites' });
    await agent.change({ newPassword: 'drittes' });
    expect(await agent.desk.next(() => true)).toMatchObject({
      notificationType: 'PasswordChangeError',
      errorMessage: 'Cassandra schläft',
      referenceId: 2,
    });
  });
});

describe('an agent who must change it', () => {
  it.each(['by option', 'from now on'])('can do nothing else by REST: %s', async (how) => {
    const byOption = how === 'by option';
    await using emulator = await startEmulator(byOption ? { mustChangePassword: ['a1'] } : {});
    if (!byOption) emulator.demandPasswordChange('a1');
    await using agent = await open(emulator);
    for (const refused of [
      await agent.desk.get('/me'),
      await agent.desk.get('/me/chats'),
      await agent.desk.post('/me', { operationName: 'StartContactCenterSession', channels: ['chat'] }),
    ]) {
      expect(refused.status).toBe(403);
      expect(refused.json).toEqual({ statusCode: 8, statusMessage: 'The password must be changed first' });
    }
    expect((await (await Desk.open(emulator, 'a2')).get('/users?fields=*')).json.users).toContainEqual(
      expect.objectContaining({ userName: 'a1', changePasswordOnFirstLogin: true }),
    );
    await agent.change({ newPassword: 'größer' });
    await agent.desk.next(({ notificationType }) => notificationType === 'PasswordChangeSuccessful');
    expect((await agent.desk.get('/me')).json.user.changePasswordOnFirstLogin).toBe(false);
  });

  it('has to exist', async () => {
    await expect(startEmulator({ mustChangePassword: ['nobody'] })).rejects.toThrow("no agent 'nobody'");
  });
});
