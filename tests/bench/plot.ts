import type { Measured } from './measured.ts';

interface Series {
  readonly name: string;
  readonly points: readonly (readonly [articles: number, value: number])[];
}

const size = { width: 300, height: 240, left: 46, right: 12, top: 30, bottom: 34 };

// Told apart by their marks too, as not everybody tells the colours apart.
const styles = [
  { colour: '#1f5fa8', dash: '', mark: '●' },
  { colour: '#1f5fa8', dash: '5 3', mark: '○' },
  { colour: '#b3541e', dash: '', mark: '■' },
  { colour: '#2f7d4f', dash: '', mark: '▲' },
  { colour: '#7a4fa3', dash: '', mark: '◆' },
  { colour: '#6b6b6b', dash: '', mark: '✕' },
  { colour: '#1f5fa8', dash: '2 2', mark: '◇' },
  { colour: '#1f5fa8', dash: '8 2', mark: '□' },
];

/** Draws how start, memory and answers grow with the articles, as SVG; all axes are logarithmic. */
export function drawPlot(results: readonly Measured[]): string {
  const engines = [...new Set(results.map(({ engine }) => engine))];
  const series = (name: string, engine: string, value: (each: Measured) => number | undefined): Series => ({
    name,
    points: results
      .filter((each) => each.engine === engine)
      .flatMap((each): (readonly [number, number])[] => {
        const found = value(each);
        return found === undefined ? [] : [[each.articles, found]];
      })
      .sort(([a], [b]) => a - b),
  });
  const others = engines.filter((engine) => engine !== 'Verbatim');
  const p50 = (name: string) => (each: Measured) => each.latencies.find((latency) => latency.name === name)?.p50;
  const panels = [
    drawPanel('Start, s', [
      series('Verbatim, cold', 'Verbatim', ({ cold }) => cold.wall),
      series('Verbatim, warm', 'Verbatim', ({ warm }) => warm?.wall),
      ...others.map((engine) => series(engine, engine, ({ cold }) => cold.wall)),
    ]),
    drawPanel('Memory, MB', [
      series('Verbatim', 'Verbatim', ({ memory }) => memory / 1e6),
      { name: '', points: [] },
      ...others.map((engine) => series(engine, engine, ({ memory }) => memory / 1e6)),
    ]),
    drawPanel('Median time, ms', [
      series('Verbatim, whole answer', 'Verbatim', p50('whole answer')),
      series('Verbatim, search', 'Verbatim', p50('search')),
      ...others.map((engine) => series(engine, engine, p50('search'))),
    ]),
  ];
  const height = size.height + 16 * (others.length + 2) + 12;
  const placed = panels.map((panel, at) => `<g transform="translate(${at * size.width} 0)">${panel}</g>`);
  const title = 'How start, memory and times grow with the number of articles';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width * panels.length} ${height}" font-family="sans-serif" font-size="11" role="img"><title>${title}</title><rect width="100%" height="100%" fill="#fff"/>${placed.join('')}</svg>\n`;
}

function drawPanel(title: string, all: readonly Series[]): string {
  const points = all.flatMap((each) => each.points);
  const [fromX, toX] = decades(points.map(([x]) => x));
  const [fromY, toY] = decades(points.map(([, y]) => y));
  const x = (value: number): number =>
    size.left + ((Math.log10(value) - fromX) / (toX - fromX)) * (size.width - size.left - size.right);
  const y = (value: number): number =>
    size.height - size.bottom - ((Math.log10(value) - fromY) / (toY - fromY)) * (size.height - size.top - size.bottom);
  const parts = [`<text x="${size.left}" y="18" font-weight="bold">${title}</text>`];
  for (let power = fromX; power <= toX; power++) {
    const at = round(x(10 ** power));
    parts.push(`<path d="M${at} ${size.top}V${size.height - size.bottom}" stroke="#ddd"/>`);
    parts.push(`<text x="${at}" y="${size.height - 18}" text-anchor="middle">${label(power)}</text>`);
  }
  for (let power = fromY; power <= toY; power++) {
    const at = round(y(10 ** power));
    parts.push(`<path d="M${size.left} ${at}H${size.width - size.right}" stroke="#ddd"/>`);
    parts.push(`<text x="${size.left - 4}" y="${at + 4}" text-anchor="end">${label(power)}</text>`);
  }
  parts.push(`<text x="${size.width / 2}" y="${size.height - 4}" text-anchor="middle">articles</text>`);
  let row = 0;
  all.forEach((each, number) => {
    const { colour, dash, mark } = styles[number % styles.length] ?? { colour: '#000', dash: '', mark: '●' };
    if (each.points.length === 0) return;
    const path = each.points.map(([a, b], at) => `${at === 0 ? 'M' : 'L'}${round(x(a))} ${round(y(b))}`).join('');
    parts.push(`<path d="${path}" fill="none" stroke="${colour}" stroke-dasharray="${dash}" stroke-width="1.5"/>`);
    for (const [a, b] of each.points)
      parts.push(
        `<text x="${round(x(a))}" y="${round(y(b)) + 4}" text-anchor="middle" fill="${colour}">${mark}</text>`,
      );
    const at = size.height + 12 + 16 * row++;
    parts.push(`<text x="${size.left}" y="${at}"><tspan fill="${colour}">${mark}</tspan> ${each.name}</text>`);
  });
  return parts.join('');
}

/** The whole powers of ten around the values. */
function decades(values: readonly number[]): [number, number] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  return [from, Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))))];
}

function label(power: number): string {
  return (10 ** power).toLocaleString('en', { maximumFractionDigits: 4 });
}

const round = (value: number): number => Math.round(value * 10) / 10;
