/** The part of the browser's storage that the page uses. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The browser's storage, or one that forgets with the page where the browser allows none. */
export function usableStorage(take: () => TextStorage): TextStorage {
  try {
    const storage = take();
    storage.setItem('agentic-bi.probe', '1');
    return storage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    };
  }
}

const USER = 'agentic-bi.user';

/** The id of this browser's person, made at the first visit. */
export function userId(storage: TextStorage, newId: () => string): string {
  const known = storage.getItem(USER);
  if (known !== null && /^[\w-]{8,64}$/.test(known)) {
    return known;
  }
  const made = newId();
  storage.setItem(USER, made);
  return made;
}
