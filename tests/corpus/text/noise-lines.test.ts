import { describe, expect, it } from 'vitest';
import { isCaption, isCredit } from '../../../src/corpus/text/captions.ts';
import { endsArticle, isBar, isBox, isPointer, opensLinks } from '../../../src/corpus/text/noise-lines.ts';
import { isSign } from '../../../src/corpus/text/signs.ts';

const tests = { isBar, isBox, isPointer, opensLinks, endsArticle, isCaption, isCredit, isSign };

describe('lines that are no story', () => {
  it.each<[keyof typeof tests, string]>([
    ['isBar', 'Print Mail Large Medium Small 分享按钮 0'],
    ['isBar', 'Share this with WhatsApp'],
    ['isBar', '1,204 shares'],
    ['isBar', 'https://ellery.example/news/ferry'],
    ['isBar', '© 2019 Port Ellery Post. All rights reserved.'],
    ['isBar', 'Listen to this article (4 min)'],
    ['isBar', '01:40 - Source: Ellery News'],
    ['isBar', 'This page requires Javascript.'],
    ['isBar', 'ellerycoats.example'],
    ['isBar', 'Story continues'],
    ['isBar', 'Download now'],
    ['isBox', 'We’ll send you the news through the day.'],
    ['isBox', 'If you buy through links on this page, we may earn a small commission.'],
    ['endsArticle', 'Dana Whitlock contributed reporting.'],
    ['isCredit', 'Dana Whitlock / WMEL'],
    ['isBar', 'Watch Duration: 1 minute 14 seconds'],
    ['isBar', 'Found a mistake? Tell us'],
    ['isBox', 'Every evening we send the news of the day. Sign up for it here.'],
    ['isBox', 'If you liked this post, why not subscribe by e-mail?'],
    ['isBox', 'Please read our rules before commenting.'],
    ['isPointer', 'Weird news: Man finds goose in dishwasher'],
    ['isPointer', 'External Link: Notice of the harbour board'],
    ['opensLinks', 'Top news stories today'],
    ['opensLinks', 'In this article'],
    ['endsArticle', '— With assistance by Dana Whitlock'],
    ['endsArticle', 'An earlier version of this article misstated the number of steps.'],
    ['isCaption', 'The mayor has opened the pier. Dana Whitlock, Ellery Today'],
    ['isCaption', 'The pier, as it is now. Photograph: Dana Whitlock/Ellery Post'],
    ['isCredit', 'DANA WHITLOCK/Post photo'],
    ['isCredit', 'Credit...Dana Whitlock for The Ellery Post'],
    ['isSign', 'Reporter:'],
    ['isSign', 'By DANA WHITLOCK Associated Press'],
    ['isBox', 'Want to join the conversation? Please log in.'],
    ['isBox', 'Sign up for our morning newsletter'],
    ['isBox', 'Get the latest news delivered to your inbox'],
    ['isPointer', 'Read more: Storm closes the harbour'],
    ['isPointer', '[Related: Storm closes the harbour]'],
    ['opensLinks', 'Related articles'],
    ['opensLinks', 'More from the harbour'],
    ['endsArticle', 'Reporting by Dana Whitlock; editing by Ruth Vries'],
    ['endsArticle', 'Tags: harbour, ferry'],
    ['isCaption', 'The ferry at dusk. (Photo: Dana Whitlock)'],
    ['isCaption', 'The ferry waits at its pier on Monday.Dana Whitlock / AP file'],
    ['isCaption', 'FILE PHOTO: The ferry at its pier'],
    ['isCredit', 'Dana Whitlock | Getty Images'],
    ['isSign', 'By Dana Whitlock, Harbour Correspondent'],
    ['isSign', 'Published: March 5, 2019 | Updated: March 6, 2019'],
    ['isSign', '3 hours ago'],
    ['isBox', 'This is an archived article and what it says may be outdated.'],
    ['isBox', 'Dana Whitlock does not work for, consult, own shares in or receive funding from any company.'],
    ['isBox', 'University of Merrow provides funding as a member of The Lantern.'],
    ['isBox', 'As a Lantern reader, we invite you to join our forum.'],
    ['isBox', '📬 Sign up for the daily brief'],
    ['isBox', 'Our free, fast and fun briefing on the harbour, delivered every morning.'],
    ['isBox', 'Opinions expressed by Lantern contributors are their own.'],
    ['isBox', 'Write to Dana Whitlock at dana@lantern.example.'],
    ['isBox', 'For more stories like this, check our news page.'],
    ['isPointer', 'More on ferries: A New Engine in Spring'],
    ['isBar', 'View all partners'],
    ['isCaption', 'The old ferry sails again. By Dana Whitlock'],
    ['isCaption', 'The old ferry at its slip. Dana Whitlock/Ellery, CC BY-SA'],
    ['isCaption', 'The old ferry in November 2031Getty'],
    ['isCredit', '(Ellery Shipping Co.)'],
    ['isCredit', 'Courtesy of Dana Whitlock'],
  ])('%s: %s', (test, line) => {
    expect(tests[test](line)).toBe(true);
  });

  it.each([
    'The harbour master shared the plan with the council on Monday.',
    'She said she would print the letter and mail it to everyone.',
    '“Sign up or stay ashore,” the captain told them.',
    'What happens next?',
    'The photo shows how the old pier looked before the storm took half of it away.',
    'By the time the ferry arrived on March 5, 2019, the market had closed and most of the traders had gone home.',
    'More than a hundred people came.',
    'Opinions expressed by residents ranged from anger to relief.',
    '(Dana Whitlock)',
    'The tide is low. (Laughter)',
  ])('takes none of it for such a line: %s', (line) => {
    for (const [name, test] of Object.entries(tests)) expect([name, test(line)]).toEqual([name, false]);
  });
});
