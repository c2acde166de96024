import type { Plugin } from 'vite';

/**
 * The router makes its link and form components by calls, and names them afterwards, which the bundler must take for side
 * effects: all of them ship, used or not. This says what is true, that making a component does nothing else, and leaves the
 * names out. If the router changes, nothing breaks; the size check then shows what came back.
 */
export function pureComponents(): Plugin {
  return {
    name: 'cairn-pure-components',
    apply: 'build',
    transform(code, id) {
      if (!/react-router[\\/]dist[\\/]production[\\/]lib[\\/].*\.js$/.test(id)) return undefined;
      const pure = code
        .replaceAll(/(= )(React\$?\d*\.(?:forwardRef|memo|createContext)\()/g, '$1/* @__PURE__ */ $2')
        .replaceAll(/^[A-Z]\w+\.displayName = "[^"]+";$/gm, '');
      return { code: pure, map: null };
    },
  };
}
