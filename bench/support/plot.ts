/** A line for each of some figures over a common one, both axes in powers of ten: straight and at 45° is linear. */

export interface Plot {
  readonly title: string;
  readonly x: string;
  /** By what they are called, with their unit. */
  readonly lines: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>>;
}

const width = 560;
const height = 340;
const margin = { left: 60, right: 20, top: 40, bottom: 90 };
const colours = ['#1f6feb', '#d1242f', '#1a7f37', '#8250df'];

export function svgOf({ title, x, lines }: Plot): string {
  const points = Object.values(lines).flat();
  const across = scale(
    points.map(([each]) => each),
    margin.left,
    width - margin.right,
  );
  const up = scale(
    points.map(([, each]) => each),
    height - margin.bottom,
    margin.top,
  );
  const drawn = Object.entries(lines).map(([name, line], index) => {
    const colour = colours[index % colours.length];
    const at = line.map(([px, py]) => `${across.at(px)},${up.at(py)}`);
    const dots = at.map(
      (each) => `<circle cx="${each.split(',')[0]}" cy="${each.split(',')[1]}" r="3" fill="${colour}"/>`,
    );
    const legend = `<text x="${margin.left}" y="${height - 40 + 16 * index}" fill="${colour}">${name}</text>`;
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${at.join(' ')}"/>${dots.join('')}${legend}`;
  });
  const grid = [
    ...across.ticks.map(
      (each) =>
        `<path d="M${across.at(each)} ${margin.top}V${height - margin.bottom}" stroke="#ddd"/><text x="${across.at(each)}" y="${height - margin.bottom + 16}" text-anchor="middle">${each}</text>`,
    ),
    ...up.ticks.map(
      (each) =>
        `<path d="M${margin.left} ${up.at(each)}H${width - margin.right}" stroke="#ddd"/><text x="${margin.left - 6}" y="${up.at(each) + 4}" text-anchor="end">${each}</text>`,
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/><text x="${margin.left}" y="22" font-size="15">${title}</text>`,
    ...grid,
    `<text x="${width - margin.right}" y="${height - margin.bottom + 32}" text-anchor="end">${x}</text>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function scale(values: readonly number[], from: number, to: number) {
  const low = Math.min(...values) / 1.2;
  const high = Math.max(...values) * 1.2;
  const at = (value: number) =>
    Math.round(from + ((to - from) * Math.log(value / low)) / Math.log(high / low));
  const powers = Array.from({ length: 14 }, (_, index) => 10 ** (index - 4));
  const ticks = powers
    .flatMap((power) => [power, 2 * power, 5 * power])
    .filter((each) => each >= low && each <= high);
  return { at, ticks: ticks.map((each) => Number(each.toPrecision(1))) };
}
