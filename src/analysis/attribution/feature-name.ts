const names = new Map<string, Map<string, string>>();

/**
 * The name of a feature: `group:value`. Each name is made once and then found again, as making strings is what attribution would
 * spend most of its time on; groups and values are few and never text of an article.
 */
export function featureName(group: string, value: string): string {
  let values = names.get(group);
  if (!values) {
    values = new Map();
    names.set(group, values);
  }
  let name = values.get(value);
  if (name === undefined) {
    name = `${group}:${value}`;
    values.set(value, name);
  }
  return name;
}
