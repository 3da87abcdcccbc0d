/** Does the work once the next frame is painted, unless the answer is called before. */
export const afterPaint = (work: () => void): (() => void) => {
  let later: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    later = setTimeout(work, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
  };
};
