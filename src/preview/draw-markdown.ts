import { parse } from 'discord-markdown-parser';
import { z } from 'zod';
import { type Html, html } from './html.ts';

/** Names of what mentions stand for. */
export interface Names {
  readonly users: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
}

// What the parser gives, as far as it is drawn; what it does not say is not there.
const shape = z.object({
  type: z.string().catch(''),
  content: z.union([z.string(), z.array(z.unknown())]).catch(''),
  target: z.string().optional().catch(undefined),
  level: z.number().catch(3),
  id: z.string().catch(''),
  fullName: z.string().optional().catch(undefined),
  timestamp: z.coerce.number().catch(0),
  name: z.string().catch(''),
});

/** Discord's markdown as Discord draws it in messages of bots, masked links too. Only http and https addresses become links. */
export function drawMarkdown(text: string, names: Names): Html {
  return drawAll(parse(text, 'extended'), names, 0);
}

function drawAll(nodes: readonly unknown[], names: Names, depth: number): Html {
  return html`${nodes.map((node) => draw(node, names, depth))}`;
}

function draw(raw: unknown, names: Names, depth: number): Html {
  const node = shape.parse(raw);
  const { content } = node;
  const inner = typeof content === 'string' ? html`${content}` : drawAll(content, names, depth + 1);
  // Marks within marks without end are shown as text: nobody writes them but to harm.
  if (depth > 20) return inner;
  switch (node.type) {
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'em':
      return html`<em>${inner}</em>`;
    case 'underline':
      return html`<u>${inner}</u>`;
    case 'strikethrough':
      return html`<s>${inner}</s>`;
    case 'spoiler':
      return html`<span class="spoiler" tabindex="0">${inner}</span>`;
    case 'inlineCode':
      return html`<code>${inner}</code>`;
    case 'codeBlock':
      return html`<pre><code>${inner}</code></pre>`;
    case 'blockQuote':
      return html`<blockquote>${inner}</blockquote>`;
    case 'heading':
      return heading(node.level, inner);
    case 'subtext':
      return html`<small>${inner}</small>`;
    case 'br':
      return html`<br>`;
    case 'link':
    case 'url':
    case 'autolink':
      return link(node.target ?? '', inner);
    case 'user':
      return html`<span class="mention">@${names.users.get(node.id) ?? 'unknown-user'}</span>`;
    case 'channel':
      return html`<span class="mention">#${names.channels.get(node.id) ?? 'unknown'}</span>`;
    case 'timestamp':
      return html`<time>${new Date(node.timestamp * 1000).toISOString().slice(0, 16).replace('T', ' ')}</time>`;
    case 'emoji':
      return html`:${node.name}:`;
    default:
      return node.fullName === undefined
        ? inner
        : html`<button type="button" class="mention" data-line="/${node.fullName} ">/${node.fullName}</button>`;
  }
}

function heading(level: number, inner: Html): Html {
  if (level === 1) return html`<h3 class="large">${inner}</h3>`;
  return level === 2 ? html`<h4 class="middle">${inner}</h4>` : html`<h5>${inner}</h5>`;
}

function link(target: string, inner: Html): Html {
  const address = URL.canParse(target) ? new URL(target) : undefined;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') return inner;
  return html`<a href="${address.href}" target="_blank" rel="noopener noreferrer nofollow">${inner}</a>`;
}
