/** Node's codes for a certificate that is not to be trusted: unknown, expired, of another host. */
const untrusted = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_(GET|VERIFY)/;

/** What is wrong with the certificate of GWS, if that is why it could not be reached. Names no host. */
export function distrust(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code !== 'string' || !untrusted.test(code)) return undefined;
  return `The certificate of GWS is not trusted (${code}).`;
}
