/** Written in by the build: the version in package.json. */
declare const __APP_VERSION__: string;
/** SHA-256 of everything under content/. */
declare const __CONTENT_DIGEST__: string;
/** True in the development server only; the branch is cut out of what ships. */
declare const __DEVELOPMENT__: boolean;
