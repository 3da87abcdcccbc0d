import { useTheme, type DefaultTheme } from 'styled-components';

/** How the first and the second series of a chart look: apart by stroke, mark and filling, whatever the colours. */
export interface SeriesLook {
  readonly colour: string;
  readonly dashes: string | undefined;
  readonly mark: 'circle' | 'square';
  readonly isHatched: boolean;
}

const looksIn = ({ colors }: DefaultTheme): readonly [SeriesLook, SeriesLook] => [
  { colour: colors.primary600, dashes: undefined, mark: 'circle', isHatched: false },
  { colour: colors.neutral800, dashes: '6 4', mark: 'square', isHatched: true },
];

/** The look of a series by its place in the chart. */
export const useSeriesLook = (): ((place: number) => SeriesLook) => {
  const [first, second] = looksIn(useTheme());
  return (place) => (place === 0 ? first : second);
};

/** Stripes, for what must not be told apart by its colour. */
export const Hatching = ({ id, colour }: { readonly id: string; readonly colour: string }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="2.5" height="6" fill={colour} />
  </pattern>
);

/** The mark of a series at a point of its line; nothing where a row has no number. */
export const Mark = ({
  cx,
  cy,
  look: { colour, mark },
}: {
  readonly cx?: number | null;
  readonly cy?: number | null;
  readonly look: SeriesLook;
}) =>
  typeof cx !== 'number' || typeof cy !== 'number' ? null : mark === 'circle' ? (
    <circle cx={cx} cy={cy} r={3.5} fill={colour} />
  ) : (
    <rect x={cx - 3.5} y={cy - 3.5} width={7} height={7} fill={colour} />
  );

/** A piece of the series as it is drawn, beside its name. */
export const Swatch = ({
  look,
  isLine,
}: {
  readonly look: SeriesLook;
  readonly isLine: boolean;
}) => {
  const hatching = `attribution-swatch-${look.mark}`;
  return (
    <svg aria-hidden width={28} height={12}>
      {isLine ? (
        <>
          <line
            x1={0}
            x2={28}
            y1={6}
            y2={6}
            stroke={look.colour}
            strokeWidth={2}
            strokeDasharray={look.dashes}
          />
          <Mark cx={14} cy={6} look={look} />
        </>
      ) : (
        <>
          <defs>
            <Hatching id={hatching} colour={look.colour} />
          </defs>
          <rect
            x={0.5}
            y={0.5}
            width={27}
            height={11}
            stroke={look.colour}
            fill={look.isHatched ? `url(#${hatching})` : look.colour}
          />
        </>
      )}
    </svg>
  );
};
