import 'i18next';

import type { Strings } from './namespaces.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Strings;
    returnNull: false;
    strictKeyChecks: true;
  }
}
