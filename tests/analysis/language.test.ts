import { describe, expect, it } from 'vitest';
import { isEnglish, isLatin } from '../../src/analysis/language.ts';

describe('isEnglish', () => {
  it.each([
    [
      'news',
      'The ferry left the harbour an hour late on Friday, and nobody on the quay could say why the crew had gone home before it sailed.',
      true,
    ],
    [
      'a list of results',
      'Port Ellery beat Saltmarch by two goals to one in the final of the cup on Sunday, with a late strike from the captain that stunned the crowd.',
      true,
    ],
    ['few words', 'Ferry late again', true],
    ['nothing', '', true],
    [
      'German',
      'Die Fähre verließ den Hafen am Freitag mit einer Stunde Verspätung, und niemand am Kai konnte sagen, warum die Mannschaft schon nach Hause gegangen war.',
      false,
    ],
    [
      'French',
      'Le bac a quitté le port avec une heure de retard vendredi, et personne sur le quai ne savait pourquoi les marins étaient rentrés chez eux.',
      false,
    ],
    ['Chinese', '渡轮星期五晚点一小时离开港口，码头上没有人知道船员为什么已经回家。', false],
    ['Russian', 'Паром вышел из порта в пятницу с опозданием на час.', false],
  ])('tells %s', (_name, text, english) => {
    expect(isEnglish(text)).toBe(english);
  });
});

describe('a quotation in another script', () => {
  it.each([
    ['“It is late.”', true],
    ['“渡轮星期五晚点。”', false],
    ['“Паром опоздал”, по-русски', false],
    ['“The 渡轮 is late.”', true],
    ['“—”', true],
  ])('%s', (text, expected) => {
    expect(isLatin(text)).toBe(expected);
  });
});
