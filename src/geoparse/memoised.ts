/** The same function, asked only once for each key: within one story the same words come back again and again. */
export function memoised<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const fresh = read(key);
    known.set(key, fresh);
    return fresh;
  };
}
