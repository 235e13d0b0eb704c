import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer.ts';
import type { ConversationState } from '../../src/answering/conversation/conversation.ts';
import type { AskReply } from '../../src/types/replies.ts';
import { portElleryArticles, sourcesOf } from './port-ellery.ts';

const sources = sourcesOf(portElleryArticles);

async function ask(...questions: readonly string[]): Promise<AskReply> {
  let state: ConversationState | undefined;
  let last: AskReply | undefined;
  for (const question of questions) {
    const answered = await answerQuestion(sources, { question }, state);
    state = answered.state;
    last = answered.reply;
  }
  if (!last) throw new RangeError('no question');
  return last;
}

describe('answerQuestion', () => {
  it.each([
    ['who', 'Who won the pumpkin prize?', 'Edda Marrow', 'The pumpkin prize'],
    ['how much', 'How much will the repairs cost?', '$40,000', 'Repairs will'],
    ['how many', 'How many visitors did the spring fair have?', '1,200', 'The spring fair'],
    ['where', 'Where was the ferry built?', 'Marlow Sound', 'The ferry was built'],
    ['where, without a name', 'Where did the mayor announce the longer hours?', 'town hall', 'Mayor Jonna Wik'],
    ['what year', 'In what year did the bookshop in Gull Lane shut?', '2022', 'Readers had asked'],
    ['why', 'Why did the harbour office close the western pier?', 'its beams had cracked', 'The harbour office'],
  ])('marks the phrase that answers: %s', async (_, question, phrase, sentence) => {
    const { answer } = await ask(question);
    expect(answer?.highlight?.text).toContain(phrase);
    expect(answer?.citation.text.startsWith(sentence)).toBe(true);
  });

  it.each([
    ['What is the boiling point of mercury?'],
    ['who coached the volleyball team of Oslo in 1931'],
    ['how do I reset my password'],
    ['thanks'],
    ['hello there!'],
    [''],
    ['???'],
  ])('does not answer %j', async (question) => {
    const reply = await ask(question);
    expect(reply.answer).toBeUndefined();
    expect(reply.confidence).toBeLessThan(0.4);
  });

  it('does not tell of one place what was asked of another, which no article names', async () => {
    expect((await ask('How many passengers were bruised in Port Ellery?')).answer).toBeDefined();
    expect((await ask('How many passengers were bruised in Zanzovia?')).answer).toBeUndefined();
  });

  it('answers whether something was so only with what tells of that', async () => {
    const { answer } = await ask('Did the harbour office close the western pier?');
    expect(answer?.citation.text).toContain('closed the western pier');
    expect((await ask('Did the harbour office sell the ferry?')).answer).toBeUndefined();
    expect((await ask('Did Edda Marrow build the ferry?')).answer).toBeUndefined();
  });

  it('offers questions that work where it has no answer but something near', async () => {
    const { answer, suggestions } = await ask('Which admiral painted the lighthouse green?');
    expect(answer).toBeUndefined();
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) expect((await ask(suggestion)).answer).toBeDefined();
  });

  it.each([
    ['what did the Lantern write about the ferry?', 'ferry'],
    ['what did the Ellery Lantern say about the pier before May 2024?', 'ferry'],
    ['what did the Harbour Post write about the library?', 'library'],
    ['what did the Harbour Post write about the library before March 2024?', undefined],
    ['what did the Harbour Post write about the ferry?', undefined],
  ])('tells what an outlet wrote on a topic in its time: %s', async (question, article) => {
    const { answer, via } = await ask(question);
    expect(answer?.citation.article).toBe(article);
    if (article !== undefined) expect(via?.kind).toBe('summary');
  });

  it('looks everywhere for a long question, though it names an outlet', async () => {
    const { passages } = await ask(
      'According to the Ellery Lantern, which ferry struck a jetty at night, and who won the prize for the heaviest pumpkin at the spring fair with many visitors, and where did the bookshop in the lane close its doors?',
    );
    const outlets = new Set(passages.map(({ citation }) => citation.outlet));
    expect(outlets.size).toBeGreaterThan(1);
  });

  it('hands over what someone said to quotes', async () => {
    const reply = await ask('What did Tomas Brill say about the pier?');
    expect(reply.via?.kind).toBe('quotes');
    expect(reply.answer?.citation.text).toContain('until the divers have seen it');
  });

  it('hands over a quotation to the check of quotations', async () => {
    const reply = await ask('Who said that books should not rest more than their readers?');
    expect(reply.via?.kind).toBe('matches');
    expect(reply.answer?.citation.article).toBe('library');
  });

  it('lists the dates that may answer when', async () => {
    const reply = await ask('When did the ferry strike the jetty?');
    expect(reply.answer?.highlight?.text).toBe('Monday night');
    expect(reply.via?.kind === 'dates' && reply.via.dates.map(({ from }) => from)).toContain('2024-03-11');
  });

  it('hands over a summary', async () => {
    const reply = await ask('Give me an overview of the ferry accident at Port Ellery');
    expect(reply.via?.kind).toBe('summary');
    expect(reply.passages[0]?.citation.article).toBe('ferry');
  });

  it('follows a conversation', async () => {
    const where = await ask('Which ferry struck a jetty?', 'and where were the passengers taken?');
    expect(where.answer?.citation.text).toContain('Saint Brannock Hospital');
    const said = await ask('Who is the harbour master?', 'what did he say about the tide?');
    expect(said.answer?.citation.text).toContain('the tide was low');
  });

  it('keeps to the articles asked for', async () => {
    const { reply } = await answerQuestion(
      sources,
      { question: 'How much will the repairs cost?', articles: ['fair'] },
      undefined,
    );
    expect(reply.answer).toBeUndefined();
    expect(reply.passages.every(({ citation }) => citation.article === 'fair')).toBe(true);
  });

  it('cites verbatim and within bounds, whatever is asked', async () => {
    const text = new Map(portElleryArticles.map((article) => [article.id, article.text]));
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('who', 'when', 'ferry', 'pier', 'Wik', 'said', 'and', 'he', 'library', '"', '?'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 3 }), async (turns) => {
        let state: ConversationState | undefined;
        for (const turn of turns) {
          const { reply, state: next } = await answerQuestion(sources, { question: turn.join(' ') }, state);
          state = next;
          const cited = [reply.answer?.citation, ...reply.passages.map(({ citation }) => citation)];
          for (const each of cited) {
            if (each) expect(text.get(each.article)?.slice(each.start, each.end)).toBe(each.text);
          }
          const { answer } = reply;
          if (answer?.highlight) {
            expect(answer.highlight.start).toBeGreaterThanOrEqual(answer.citation.start);
            expect(answer.highlight.end).toBeLessThanOrEqual(answer.citation.end);
          }
          expect(reply.confidence).toBeGreaterThanOrEqual(0);
          expect(reply.confidence).toBeLessThanOrEqual(1);
          expect(JSON.stringify(state).length).toBeLessThan(2000);
        }
      }),
      { numRuns: 60 },
    );
  });
});
