import { expect, it } from 'vitest';
import { en } from '../../../src/discord/locales/en.ts';
import { openStateStore } from '../../../src/discord/state/state-store.ts';
import { renderPage } from '../../../src/discord/views/render.ts';
import { replyView } from '../../../src/discord/views/reply-view.ts';
import { cite, highlight } from '../../../src/excerpt.ts';
import type { AskReply } from '../../../src/types/replies.ts';
import { voiceKey } from '../../../src/voices.ts';
import { componentsOf, textOf } from '../interactions.ts';

const articles = [
  {
    id: 'monday',
    title: 'Ferry hits the quay',
    published: '2031-03-10',
    authors: [],
    text: 'Nine passengers were hurt, said the harbour master.',
  },
  {
    id: 'friday',
    title: 'More were hurt on the ferry',
    published: '2031-03-14',
    authors: [],
    text: 'Eleven passengers were hurt.',
  },
];
const answers = articles.map((article) => {
  const whole = { start: 0, end: article.text.length };
  const number = { start: 0, end: article.text.indexOf(' ') };
  return { citation: cite(article, [whole], whole), highlight: highlight(article, number), confidence: 0.9 };
});

function show(reply: AskReply): ReturnType<typeof renderPage> {
  const [first] = answers;
  const said = { day: '2031-03-10', text: answers[0]?.highlight.text ?? ('' as never) };
  const voices = new Map(
    first ? [[voiceKey(first.citation), { name: 'Ines Oduya', role: 'harbour master', said }]] : [],
  );
  const request = { command: 'ask', values: { question: reply.question }, before: [] };
  const tools = { words: en, voices, states: openStateStore(), request, link: (name: string) => `</${name}:1>` };
  return renderPage(replyView(reply, tools), tools, { page: 0, ephemeral: false });
}

it('shows what articles say differently side by side, newest first, each with its proof and its context', () => {
  const [answer, ...others] = answers;
  if (!answer) throw new Error('no answer');
  const body = show({
    kind: 'answer',
    question: 'How many were hurt?',
    answer,
    others,
    confidence: 0.9,
    passages: [],
    suggestions: [],
  });
  const text = textOf(body);
  expect(text).toContain('The articles differ:');
  expect(text.indexOf('**Eleven** passengers')).toBeLessThan(text.indexOf('**Nine** passengers'));
  expect(text).toContain('— **Ines Oduya**, harbour master · said on 10 March 2031 (“Nine”)');
  expect(text).toContain('More were hurt on the ferry · 14 March 2031 · paragraph 1 of 1');
  expect(componentsOf(body).filter(({ label }) => label === 'Context')).toHaveLength(2);
});

it('says that the articles do not say, with the commands that show what there is', () => {
  const body = show({ kind: 'answer', question: 'Why?', confidence: 0, passages: [], suggestions: [] });
  expect(textOf(body)).toContain('Look around: </articles:1> · </speakers:1> · </help:1>');
});
