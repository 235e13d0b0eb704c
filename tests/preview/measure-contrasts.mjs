// Contrast of text with what is behind it, by WCAG, for the last element of each kind; an expression that the page evaluates.
(() => {
  const parts = (color) => (color.match(/[\d.]+/gu) ?? []).map(Number);
  const luminance = (color) =>
    parts(color)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const backdrop = (element) => {
    const color = getComputedStyle(element).backgroundColor;
    const alpha = parts(color)[3] ?? 1;
    return alpha === 1 || !element.parentElement ? color : backdrop(element.parentElement);
  };
  const kinds = [
    '.text',
    '.text strong',
    '.text small',
    '.text a',
    '.entry header time',
    '.row .secondary:enabled',
    '.topic',
  ];
  return Object.fromEntries(
    kinds.map((kind) => {
      const element = [...document.querySelectorAll(kind)].at(-1);
      const [one, other] = [getComputedStyle(element).color, backdrop(element)].map(luminance);
      return [kind, (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)];
    }),
  );
})();
