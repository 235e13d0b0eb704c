import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { everyScript } from './scripts.ts';

const { resolve } = createRequire(import.meta.url);
const regular = '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';
const bold = '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf';
const unifont = '@fontsource/unifontex/files/unifontex-latin-400-normal.woff2';

let started: Promise<void> | undefined;
const fonts = new Map<string, Promise<Uint8Array>>();

function readFont(path: string): Promise<Uint8Array> {
  const known = fonts.get(path) ?? readFile(resolve(path));
  fonts.set(path, known);
  return known;
}

/** What the worker does: an SVG in, its PNG out. */
export default async function draw(svg: string): Promise<Uint8Array> {
  started ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  await started;
  // The font of every script takes a third of a second to unpack: only where it is asked for.
  const paths = [regular, bold, ...(svg.includes(everyScript) ? [unifont] : [])];
  const fontBuffers = await Promise.all(paths.map(readFont));
  const picture = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
  });
  try {
    const image = picture.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
}
