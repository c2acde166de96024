import { describe, expect, it } from 'vitest';

import { ourWorker } from './trusted-types.ts';

const page = 'https://cairn.example/en/settings?s=look#here';

describe('the addresses that may become script', () => {
  it('are the service worker and the worker for keys, on our own site', () => {
    expect(ourWorker('/sw.js', page)).toBe('https://cairn.example/sw.js');
    expect(ourWorker('https://cairn.example/assets/key-worker-B7_x-9aZ.js', page)).toBe(
      'https://cairn.example/assets/key-worker-B7_x-9aZ.js',
    );
  });

  it.each([
    'sw.js',
    '/sw.js?x=1',
    '/sw.js#x',
    '/SW.js',
    '/other/../en/sw.js',
    '/assets/main-B7x.js',
    '/assets/key-worker-.js',
    '/assets/key-worker-a/b.js',
    '/assets/key-worker-a.js.map',
    '/assets/key-worker-a%2Fb.js',
    '/x/assets/key-worker-a.js',
    '//evil.example/sw.js',
    'https://evil.example/sw.js',
    'https://evil.example/https://cairn.example/sw.js',
    'https://cairn.example.evil.example/sw.js',
    'https://cairn.example@evil.example/sw.js',
    'http://cairn.example/sw.js',
    'blob:https://cairn.example/sw.js',
    'data:text/javascript,0',
    'javascript:0',
    '',
  ])('are not %j', (address) => {
    expect(() => ourWorker(address, page)).toThrow(TypeError);
  });
});
