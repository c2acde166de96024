/** Which content this build carries: SHA-256 of everything under content/, in hexadecimal digits. Not in the entry: it changes often. */
export const contentDigest: string = __CONTENT_DIGEST__;
