// The page's own script: sends what is typed and pressed, and puts in what comes back, which the server has escaped.
const log = document.querySelector('#log');
const box = document.querySelector('#box');
const line = document.querySelector('#line');
const list = document.querySelector('#suggestions');
const replying = document.querySelector('#replying');
const root = document.documentElement;
let replyTo;

async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

function put({ markup, replaces }) {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const entries = [...parsed.body.children].map((entry) => document.importNode(entry, true));
  for (const container of entries.flatMap((entry) => [...entry.querySelectorAll('[data-accent]')])) {
    container.style.borderInlineStartColor = `#${Number(container.dataset.accent).toString(16).padStart(6, '0')}`;
  }
  const old = replaces && [...log.children].find((entry) => entry.dataset.message === replaces);
  if (old) {
    old.replaceWith(...entries);
    return;
  }
  log.append(...entries);
  toEnd();
}

function toEnd() {
  log.scrollTop = log.scrollHeight;
}

async function work(path, body) {
  root.dataset.busy = 'true';
  try {
    put(await post(path, body));
  } catch (error) {
    const entry = document.createElement('article');
    entry.className = 'entry refusal';
    entry.textContent = `This did not work: ${error.message}`;
    log.append(entry);
  } finally {
    delete root.dataset.busy;
  }
}

function closeList() {
  list.hidden = true;
  list.replaceChildren();
  line.setAttribute('aria-expanded', 'false');
  line.removeAttribute('aria-activedescendant');
}

function choose(index) {
  [...list.children].forEach((item, at) => {
    item.setAttribute('aria-selected', String(at === index));
    if (at === index) {
      line.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    }
  });
}

const chosen = () => [...list.children].findIndex((item) => item.getAttribute('aria-selected') === 'true');

let asked = 0;
async function suggest() {
  const mine = ++asked;
  if (!line.value.startsWith('/')) return closeList();
  const found = await post('/suggest', { line: line.value });
  if (mine !== asked) return;
  list.replaceChildren(
    ...found.map(({ label, detail, line: next }, index) => {
      const item = document.createElement('li');
      item.id = `suggestion-${index}`;
      item.setAttribute('role', 'option');
      item.dataset.next = next;
      const name = document.createElement('b');
      name.textContent = label;
      const more = document.createElement('span');
      more.textContent = detail;
      item.append(name, more);
      return item;
    }),
  );
  list.hidden = found.length === 0;
  line.setAttribute('aria-expanded', String(found.length > 0));
}

function take(item) {
  line.value = item.dataset.next;
  line.focus();
  suggest();
}

line.addEventListener('input', suggest);
line.addEventListener('keydown', (event) => {
  const count = list.children.length;
  if (event.key === 'Escape') closeList();
  if (list.hidden || count === 0) return;
  const at = chosen();
  if (event.key === 'ArrowDown') choose((at + 1) % count);
  else if (event.key === 'ArrowUp') choose((at - 1 + count) % count);
  else if (event.key === 'Tab' || (event.key === 'Enter' && at >= 0)) take(list.children[Math.max(at, 0)]);
  else return;
  event.preventDefault();
});

list.addEventListener('click', (event) => {
  const item = event.target.closest('li');
  if (item) take(item);
});

box.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = line.value.trim();
  asked++;
  closeList();
  line.value = '';
  if (typed !== '') work('/say', { line: typed, ...(replyTo && { replyTo }) });
  reply(undefined);
});

function reply(message, name = '') {
  replyTo = message;
  replying.hidden = message === undefined;
  replying.querySelector('b').textContent = name;
}

replying.querySelector('button').addEventListener('click', () => reply(undefined));

// Implicit submission needs no button.
line.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.defaultPrevented) {
    event.preventDefault();
    box.requestSubmit();
  }
});

log.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  const entry = event.target.closest('[data-message]');
  event.target.closest('.spoiler')?.classList.add('shown');
  if (!button) return;
  if ('dismiss' in button.dataset) entry?.remove();
  else if (button.dataset.menu) {
    work('/menu', { message: entry.dataset.message, menu: button.dataset.menu });
  } else if (button.dataset.reply) {
    reply(button.dataset.reply, entry.querySelector('header b').textContent);
    line.focus();
  } else if (button.dataset.line) {
    line.value = button.dataset.line;
    line.focus();
    suggest();
  } else if (button.dataset.id) {
    work('/use', { message: entry.dataset.message, customId: button.dataset.id, values: [] });
  }
});

log.addEventListener('change', (event) => {
  const menu = event.target.closest('select, fieldset');
  const message = menu?.closest('[data-message]')?.dataset.message;
  const ticked = menu && [...menu.querySelectorAll('input:checked')].map(({ value }) => value);
  const values = menu?.matches('select') ? [menu.value] : ticked;
  if (message) work('/use', { message, customId: menu.dataset.id, values });
});

document.querySelector('#theme').addEventListener('click', () => {
  const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.dataset.theme = (root.dataset.theme ?? preferred) === 'dark' ? 'light' : 'dark';
});

// A picture makes its entry longer only once it is read.
log.addEventListener(
  'load',
  (event) => {
    if (event.target.closest('.entry') === log.lastElementChild) toEnd();
  },
  true,
);

line.focus();
