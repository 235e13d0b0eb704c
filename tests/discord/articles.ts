/** Invented articles for the tests of the bot. */
export const harbour = [
  {
    id: 'ferry',
    title: 'Ferry runs late for a third day',
    outlet: 'Port Ellery Gazette',
    published: '2031-03-14',
    url: 'https://example.org/ferry',
    text: [
      'PORT ELLERY — The morning ferry left two hours late on Friday because a tide gate would not open, the harbour office said.',
      '"The sea does not read our timetable," said Ines Oduya, the harbour master of Port Ellery. "We repair what we can before the boats are full."',
      'Passengers waited on the quay in the rain. "I have missed the market twice this week," said Tomas Brandt, a baker.',
      'The gate had been repaired in February, according to the harbour office. Oduya said that "a stone as small as a fist" had blocked it.',
    ].join('\n\n'),
  },
  {
    id: 'market',
    title: 'Bakers move their market to the quay',
    outlet: 'Port Ellery Gazette',
    published: '2031-03-20',
    text: [
      'The bakers of Port Ellery will sell their bread on the quay from Monday, so that nobody misses the boat for a loaf.',
      '"If the ferry waits, we wait with it," said Tomas Brandt, who speaks for the bakers.',
      '"It is the best idea of the year, and it cost nothing at all," said Ines Oduya.',
      'The council will decide on 2 April whether the market may stay until the autumn.',
      '"A quay is for boats first," warned Wen Castellan, a member of the council.',
    ].join('\n\n'),
  },
];
