/** A table of learned rows, one of which is looked up for each item. */
export interface Table {
  readonly name: string;
  readonly rows: number;
  readonly width: number;
}

/** What a network is made of. Widths are multiples of 8, so that kernels need no remainders. */
export interface NetworkShape {
  /** Width of the fixed word vectors; added to the row of the first token table, which is as wide. */
  readonly vectorWidth: number;
  /** Tables for tokens, side by side. */
  readonly tokenTables: readonly Table[];
  readonly channels: number;
  /** How far apart the taps of each layer of the encoder are. */
  readonly encoder: readonly number[];
  readonly cueHidden: number;
  readonly cueLabels: number;
  /** Tables for tokens as seen from a cue, added up; all as wide as `relationChannels`. */
  readonly relationTables: readonly Table[];
  readonly relationChannels: number;
  readonly relation: readonly number[];
  readonly spanLabels: number;
}

/** Where a parameter stands among all parameters, counted in numbers. */
export interface Parameter {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly offset: number;
}

/** Scores are computed for so many labels at a time; those beyond the real ones mean nothing. */
export const SCORE_WIDTH = 8;

/** Width of a token's input. */
export const inputWidth = ({ tokenTables }: NetworkShape): number =>
  tokenTables.reduce((sum, { width }) => sum + width, 0);

type Sizes = readonly (readonly [name: string, rows: number, columns: number])[];

const layerSizes = (prefix: string, layers: readonly number[], channels: number): Sizes => [
  ...layers.flatMap((_, index): Sizes => {
    const name = `${prefix}.${index}`;
    return [
      [`${name}.gain`, 1, channels],
      [`${name}.shift`, 1, channels],
      [`${name}.weights`, 3 * channels, 2 * channels],
      [`${name}.bias`, 1, 2 * channels],
    ];
  }),
  [`${prefix}.gain`, 1, channels],
  [`${prefix}.shift`, 1, channels],
];

const denseSizes = (name: string, from: number, to: number): Sizes => [
  [`${name}.weights`, from, to],
  [`${name}.bias`, 1, to],
];

const transitionSizes = (name: string, labels: number): Sizes => [
  [`${name}.transitions`, labels + 1, labels],
];

/** All parameters of a network in the order in which they are stored, each at a multiple of 4. */
export const parametersOf = (shape: NetworkShape): readonly Parameter[] => {
  const { channels, relationChannels, cueHidden } = shape;
  const sizes: Sizes = [
    ...shape.tokenTables.map(({ name, rows, width }) => [`token.${name}`, rows, width] as const),
    ...denseSizes('input', inputWidth(shape), channels),
    ...layerSizes('encoder', shape.encoder, channels),
    ...denseSizes('cue.hidden', channels, cueHidden),
    ...denseSizes('cue.score', cueHidden, SCORE_WIDTH),
    ...transitionSizes('cue', shape.cueLabels),
    ...denseSizes('relation.input', channels, 2 * relationChannels),
    ...shape.relationTables.map(
      ({ name, rows, width }) => [`relation.${name}`, rows, width] as const,
    ),
    ...layerSizes('relation', shape.relation, relationChannels),
    ...denseSizes('span.score', relationChannels, SCORE_WIDTH),
    ...transitionSizes('span', shape.spanLabels),
  ];
  let offset = 0;
  return sizes.map(([name, rows, columns]) => {
    const parameter = { name, rows, columns, offset };
    offset += Math.ceil((rows * columns) / 4) * 4;
    return parameter;
  });
};

/** How many numbers all parameters take. */
export const parameterCount = (parameters: readonly Parameter[]): number =>
  parameters.reduce((end, { rows, columns, offset }) => {
    return Math.max(end, offset + Math.ceil((rows * columns) / 4) * 4);
  }, 0);
