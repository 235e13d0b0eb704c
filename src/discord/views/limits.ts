import { ComponentType } from 'discord-api-types/v10';
import type { MessageBody } from './message.ts';

/** What Discord takes of a message; counted in characters (code points), nested components included. */
export const limits = {
  components: 40,
  text: 4000,
  customId: 100,
  label: 80,
  buttons: 5,
  options: 25,
  optionText: 100,
  placeholder: 150,
  altText: 1024,
} as const;

/** What is wrong with a message by Discord's rules; empty where it will be taken. */
export function checkMessage(body: MessageBody): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  let components = 0;
  let text = 0;
  const atMost = (what: string, value: string | null | undefined, most: number) => {
    const length = value === undefined || value === null ? 1 : [...value].length;
    if (length < 1 || length > most) faults.push(`${what} has ${length} characters, not 1 to ${most}`);
  };
  const visit = (component: AnyComponent) => {
    components++;
    if ('custom_id' in component && component.custom_id !== undefined) {
      atMost('a custom id', component.custom_id, limits.customId);
      if (ids.has(component.custom_id)) faults.push(`the custom id ${component.custom_id} is there twice`);
      ids.add(component.custom_id);
    }
    switch (component.type) {
      case ComponentType.TextDisplay:
        text += [...(component.content ?? '')].length;
        if (component.content === '') faults.push('a text is empty');
        break;
      case ComponentType.Button:
        atMost('a label', component.label, limits.label);
        break;
      case ComponentType.StringSelect:
        atMost('a placeholder', component.placeholder, limits.placeholder);
        checkOptions(component.options ?? []);
        break;
      case ComponentType.ActionRow: {
        const count = component.components?.length ?? 0;
        if (count < 1 || count > limits.buttons) faults.push(`a row holds ${count} components`);
        break;
      }
      case ComponentType.MediaGallery:
        for (const { description } of component.items ?? []) atMost('alternative text', description, limits.altText);
        break;
      default:
    }
    for (const inner of component.components ?? []) visit(inner);
    if (component.accessory) visit(component.accessory);
  };
  const checkOptions = (options: readonly MenuOption[]) => {
    if (options.length < 1 || options.length > limits.options) faults.push(`a menu has ${options.length} options`);
    if (new Set(options.map(({ value }) => value)).size < options.length) faults.push('a menu has an option twice');
    for (const { label, value, description } of options) {
      for (const part of [label, value, description]) atMost('an option', part, limits.optionText);
    }
  };
  for (const component of body.components) visit(component);
  if (components > limits.components) faults.push(`${components} components, more than ${limits.components}`);
  if (text > limits.text) faults.push(`${text} characters of text, more than ${limits.text}`);
  if (body.allowed_mentions.parse.length > 0) faults.push('mentions would ping');
  return faults;
}

interface MenuOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** What the rules look at, of whatever kind a component is. */
interface AnyComponent {
  readonly type: ComponentType;
  readonly custom_id?: string;
  readonly content?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly options?: readonly MenuOption[];
  readonly items?: readonly { readonly description?: string | null | undefined }[];
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
}
