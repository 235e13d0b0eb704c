import type { Attachment } from '../discord/interactions/callback.ts';
import { ButtonStyle, ComponentType } from '../discord/views/component-types.ts';
import type { MessageBody, Part, Row } from '../discord/views/message.ts';
import { drawMarkdown, type Names } from './draw-markdown.ts';
import { type Html, html } from './html.ts';

/** A message with its files, as it is drawn. */
export interface DrawnMessage {
  readonly body: MessageBody;
  readonly files: readonly Attachment[];
}

type RowPart = Row['components'][number];
type Button = Extract<RowPart, { type: ComponentType.Button }>;

/** The components of a message, as Discord draws them. */
export function drawMessage({ body, files }: DrawnMessage, names: Names): Html {
  const tools = { names, files };
  return html`${body.components.map(
    ({ accent_color, components }) =>
      html`<div class="container" data-accent="${accent_color ?? ''}">${components.map((part) => drawPart(part, tools))}</div>`,
  )}`;
}

interface Tools {
  readonly names: Names;
  readonly files: readonly Attachment[];
}

function drawPart(part: Part, tools: Tools): Html {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return html`<div class="text">${drawMarkdown(part.content, tools.names)}</div>`;
    case ComponentType.Section:
      return html`<div class="section"><div>${part.components.map((text) => drawPart(text, tools))}</div>${
        part.accessory.type === ComponentType.Button && drawButton(part.accessory)
      }</div>`;
    case ComponentType.Separator:
      return part.divider === false ? html`<div class="gap"></div>` : html`<hr>`;
    case ComponentType.ActionRow:
      return html`<div class="row">${part.components.map((inner) => drawRowPart(inner, tools))}</div>`;
    case ComponentType.MediaGallery:
      return html`<div class="gallery">${part.items.map(({ media, description }) =>
        drawPicture(media.url, description ?? '', tools.files),
      )}</div>`;
    default:
      return html`<div class="text">(a part that the preview does not draw)</div>`;
  }
}

// Pictures are the message's own files: nothing is fetched from anywhere.
function drawPicture(url: string, description: string, files: readonly Attachment[]): Html | undefined {
  const file = files.find(({ name, contentType }) => url === `attachment://${name}` && contentType === 'image/png');
  if (!file) return undefined;
  return html`<img src="data:image/png;base64,${Buffer.from(file.data).toString('base64')}" alt="${description}">`;
}

function drawRowPart(part: RowPart, tools: Tools): Html {
  switch (part.type) {
    case ComponentType.Button:
      return drawButton(part);
    case ComponentType.StringSelect: {
      const options = part.options.map(
        ({ label, value, description, default: chosen }) =>
          html`<option value="${value}" ${chosen && html`selected`}>${label}${description && ` — ${description}`}</option>`,
      );
      const none = part.options.some(({ default: chosen }) => chosen) ? undefined : placeholder(part.placeholder);
      return html`<select data-id="${part.custom_id}" aria-label="${part.placeholder ?? 'menu'}">${none}${options}</select>`;
    }
    case ComponentType.ChannelSelect:
      return drawChannels(part, tools.names);
    default:
      return html`<span class="text">(a menu that the preview does not draw)</span>`;
  }
}

type ChannelMenu = Extract<RowPart, { type: ComponentType.ChannelSelect }>;

// Several may be chosen, so that each is a box to tick.
function drawChannels(
  { custom_id, placeholder: hint, default_values: chosen = [] }: ChannelMenu,
  { channels }: Names,
): Html {
  const boxes = [...channels].map(
    ([id, name]) =>
      html`<label><input type="checkbox" value="${id}" ${chosen.some((one) => one.id === id) && html`checked`}>#${name}</label>`,
  );
  return html`<fieldset class="channels" data-id="${custom_id}"><legend>${hint ?? 'Channels'}</legend>${boxes}</fieldset>`;
}

function placeholder(text: string | undefined): Html {
  return html`<option value="" selected disabled>${text ?? 'Make a selection'}</option>`;
}

function drawButton(button: Button): Html {
  const emoji = 'emoji' in button && button.emoji?.name;
  const label = 'label' in button && button.label;
  const face = html`${emoji && html`<span class="emoji">${emoji}</span>`}${label && html`<span>${label}</span>`}`;
  if (!('custom_id' in button)) return html`<button type="button" disabled>${face}</button>`;
  const look = button.style === ButtonStyle.Primary ? 'primary' : 'secondary';
  return html`<button type="button" class="${look}" data-id="${button.custom_id}" ${button.disabled && html`disabled`}>${face}</button>`;
}
