/** `points[0].text`, `.points.0.text` → `points.0.text`: one spelling of a place in a form, whoever names it. */
export const normalPath = (path: string): string =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^[$.]+/, '');

export const readAt = (values: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((place, key) => (place === null || place === undefined ? undefined : (place as Record<string, unknown>)[key]), values);

/** A copy with one place changed; arrays stay arrays. */
export const writeAt = <Values>(values: Values, path: string, value: unknown): Values => {
  const [key, ...rest] = path.split('.') as [string, ...string[]];
  const inner = rest.length === 0 ? value : writeAt((values as Record<string, unknown>)?.[key] ?? {}, rest.join('.'), value);
  if (Array.isArray(values)) return values.map((item, index) => (String(index) === key ? inner : item)) as Values;
  return { ...values, [key]: inner };
};

/**
 * Form → request: text is trimmed, empty text is left out, or becomes `null` where the form began with `null`. Everything else
 * stays as the person entered it; the request schema judges it.
 */
export const prune = (values: unknown, initial: unknown): unknown => {
  if (typeof values === 'string') {
    const text = values.trim();
    return text === '' ? (initial === null ? null : undefined) : text;
  }
  if (Array.isArray(values)) return values.map((item) => prune(item, undefined));
  if (values !== null && typeof values === 'object')
    return Object.fromEntries(
      Object.entries(values)
        .map(([key, value]) => [key, prune(value, (initial as Record<string, unknown> | undefined)?.[key])] as const)
        .filter(([, value]) => value !== undefined),
    );
  return values;
};
