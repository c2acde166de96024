/**
 * Unlocking with the phone’s own check, by the PRF extension of WebAuthn (Level 3, section 10.1.4): the passkey gives 32 bytes that
 * only this passkey can give. No server takes part; the challenge is only there because the call asks for one.
 */
export type PasskeySecret = { readonly way: 'passkey'; readonly credential: Uint8Array; readonly bytes: Uint8Array };

export type PasskeyOutcome =
  { readonly kind: 'given'; readonly secret: PasskeySecret } | { readonly kind: 'unsupported' } | { readonly kind: 'called-off' };

/** What the passkey is asked to give bytes for. Another text would give other bytes. */
const asked = () => ({ prf: { eval: { first: new TextEncoder().encode('cairn unlock 1') } } });

/** Names that the phone shows in its list of passkeys: they say nothing more than the icon does. */
const shownName = 'Cairn';

/** Whether it is worth offering. Only a real round trip tells whether it works: browsers have said yes and then not done it. */
export function mayHavePasskey(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && isSecureContext;
}

/** Makes a passkey and asks it for its bytes at once: a passkey that cannot give them is no way to unlock. */
export async function makePasskey(): Promise<PasskeyOutcome> {
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: random(),
        rp: { name: shownName },
        user: { id: random(), name: shownName, displayName: shownName },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
        extensions: asked(),
      },
    });
    if (!(made instanceof PublicKeyCredential)) return { kind: 'called-off' };
    if (made.getClientExtensionResults().prf?.enabled !== true) return { kind: 'unsupported' };
    return await askPasskey(new Uint8Array(made.rawId));
  } catch (error) {
    return refusalOf(error);
  }
}

export async function askPasskey(credential: Uint8Array): Promise<PasskeyOutcome> {
  try {
    const got = await navigator.credentials.get({
      publicKey: {
        challenge: random(),
        allowCredentials: [{ type: 'public-key', id: new Uint8Array(credential) }],
        userVerification: 'required',
        extensions: asked(),
      },
    });
    if (!(got instanceof PublicKeyCredential)) return { kind: 'called-off' };
    const first = got.getClientExtensionResults().prf?.results?.first;
    if (first === undefined) return { kind: 'unsupported' };
    const bytes = ArrayBuffer.isView(first) ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength) : new Uint8Array(first);
    return { kind: 'given', secret: { way: 'passkey', credential, bytes } };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Called off by the person, or by the phone: both are `NotAllowedError`, so that no site can tell them apart. */
function refusalOf(error: unknown): PasskeyOutcome {
  return { kind: error instanceof DOMException && error.name === 'NotAllowedError' ? 'called-off' : 'unsupported' };
}

function random(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}
