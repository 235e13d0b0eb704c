import { describe, expect, it } from 'vitest';
import { weighTopic } from '../../../src/answering/topics/topic.ts';
import { chooseTopicArticles } from '../../../src/answering/topics/topic-articles.ts';
import { widenTopic } from '../../../src/answering/topics/topic-likes.ts';
import { collect } from '../collect.ts';

const sources = collect([
  { id: 'quake', title: 'Earthquake off Gannet Point', text: 'The quake broke cups. An earthquake is rare here.' },
  { id: 'tremor', title: 'Quake wakes Saltmarch', text: 'A quake at night woke the town of Saltmarch.' },
  { id: 'strike', title: 'Ferry crews strike', text: 'Crews of the ferry strike. Their pickets stood at the ramp.' },
  { id: 'picket', title: 'Pickets sing', text: 'The pickets sang at the ramp on the second day of the strike.' },
  { id: 'raid', title: 'Raid on the bakery', text: 'An attack of gulls, a raid on the bread.' },
  {
    id: 'france',
    title: 'French cook wins',
    text: 'A French cook from the south of France won. France sent a telegram.',
  },
  {
    id: 'under',
    title: 'High water',
    subheading: 'Worst deluge in years',
    text: 'The sea came over the quay at night.',
  },
]);
const all = sources.collection.articles.map((_, index) => index);

async function likesOf(text: string): Promise<string[]> {
  const { likes } = widenTopic(sources, text, await weighTopic(sources, text), all);
  return [...likes.values()].flat().map((term) => sources.engine.vocabulary.termOf(term));
}

describe('widenTopic', () => {
  it.each([
    ['earthquake', ['quak']],
    ['strike', ['picket']], // an attack is a strike, too, but in none of these articles
    ['France', ['french']],
    ['bread', []],
    ['earthquake insurance', []], // beside another word it may mean something else
  ])('%s: %j', async (topic, likes) => {
    expect(await likesOf(topic)).toEqual(likes);
  });
});

describe('chooseTopicArticles', () => {
  it.each([
    ['earthquake', ['quake', 'tremor']],
    ['strike', ['strike', 'picket']],
    ['deluge', ['under']],
    ['train strike', []],
  ])('%s: %j', async (topic, ids) => {
    const wide = widenTopic(sources, topic, await weighTopic(sources, topic), all);
    const chosen = chooseTopicArticles(sources, all, wide, { most: 3, phrase: true });
    expect(chosen.map((index) => sources.collection.articles[index]?.article.id)).toEqual(ids);
  });
});
