import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** Disks that refuse a write, for the tests of this floor. */

type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
export const stores: { put: Put } = FakeObjectStore.prototype;
export const realPut = Object.getOwnPropertyDescriptor(stores, 'put')?.value as Put;

/** The n-th write from now throws, and only that one. */
export function failPut(nth: number, fault: () => Error): { readonly asked: () => number; readonly mend: () => void } {
  let asked = 0;
  const spy = vi.spyOn(stores, 'put').mockImplementation(function put(this: IDBObjectStore, value, key) {
    asked += 1;
    if (asked === nth) throw fault();
    return realPut.call(this, value, key);
  });
  return { asked: () => asked, mend: () => spy.mockRestore() };
}

export const diskFault = () => new DOMException('the disk', 'DataError');
export const fullDisk = () => new DOMException('', 'QuotaExceededError');
