/** What was said of one case, 0 to 1, and how it turned out. */
export interface Case {
  readonly share: number;
  readonly isRight: boolean;
}

interface Bin {
  readonly from: number;
  readonly count: number;
  readonly mean: number;
  readonly right: number;
}

/** Cases by tenths of what was said of them; empty tenths are left out. */
const binsOf = (cases: readonly Case[]): readonly Bin[] =>
  Array.from({ length: 10 }, (_, tenth): Bin => {
    const own = cases.filter(({ share }) => Math.min(9, Math.floor(10 * share)) === tenth);
    return {
      from: tenth / 10,
      count: own.length,
      mean: own.reduce((sum, { share }) => sum + share, 0) / own.length,
      right: own.filter(({ isRight }) => isRight).length / own.length,
    };
  }).filter(({ count }) => count > 0);

/** A table of tenths: how many cases, what was said of them on average, how many of them were right. */
export const reliabilityTable = (cases: readonly Case[]): string =>
  [
    'said       cases  mean  right',
    ...binsOf(cases).map(
      ({ from, count, mean, right }) =>
        `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}  ${String(count).padStart(6)}  ${mean.toFixed(2)}  ${right.toFixed(2)}`,
    ),
  ].join('\n');

const SIZE = 320;
const EDGE = 44;

const place = (share: number): number => Math.round(EDGE + share * (SIZE - 2 * EDGE));

/** The same as a picture: dots on the diagonal are right as often as they were said to be; larger dots, more cases. */
export const reliabilityPlot = (title: string, cases: readonly Case[]): string => {
  const dots = binsOf(cases).map(({ mean, right, count }) => {
    const radius = Math.min(12, 2 + Math.sqrt(count) / 3).toFixed(1);
    return `  <circle cx="${place(mean)}" cy="${SIZE - place(right)}" r="${radius}"/>`;
  });
  const [low, high] = [place(0), place(1)];
  const marks = [0, 0.5, 1].flatMap((share) => [
    `  <text x="${place(share)}" y="${SIZE - EDGE + 18}" text-anchor="middle">${share}</text>`,
    `  <text x="${EDGE - 8}" y="${SIZE - place(share) + 4}" text-anchor="end">${share}</text>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" font-family="sans-serif" font-size="12" fill="#32324d">`,
    `  <title>${title}</title>`,
    `  <rect width="${SIZE}" height="${SIZE}" fill="#fff"/>`,
    `  <path d="M${low} ${low}H${high}V${high}H${low}Z M${low} ${high}L${high} ${low}" fill="none" stroke="#8e8ea9"/>`,
    `  <g fill="#4945ff" fill-opacity="0.8">`,
    ...dots,
    '  </g>',
    ...marks,
    `  <text x="${SIZE / 2}" y="22" text-anchor="middle" font-weight="bold">${title}</text>`,
    `  <text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">said</text>`,
    `  <text transform="translate(14 ${SIZE / 2}) rotate(-90)" text-anchor="middle">turned out right</text>`,
    '</svg>',
    '',
  ].join('\n');
};
