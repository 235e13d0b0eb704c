import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discordCommands } from '../../commands/index.ts';
import type { Serving } from '../../src/http/serve.ts';
import { servePreview } from '../../src/preview/serve-preview.ts';
import { openHarbour } from './harbour.ts';

const executablePath = '/usr/bin/chromium';
const there = existsSync(executablePath);
if (!there) process.stderr.write(`skipped: the preview page in a browser, as there is no ${executablePath}\n`);

const payloads = [
  '<img src=x onerror="hacked()">',
  '<script>hacked()</script>',
  '<svg/onload=hacked()>',
  '[harbour](javascript:hacked())',
  '[harbour](<javascript:hacked()>)',
  '<iframe srcdoc="<script>parent.hacked()</script>">',
  '\'"><b onclick=hacked()>',
  '@everyone <@1> ![](http://evil.example/x.png)',
];
const hostile = {
  id: 'hostile',
  title: `Harbour ${payloads[0]} ${payloads[6]}`,
  outlet: payloads[1],
  published: '2031-05-01',
  url: 'https://example.org/"><script>hacked()</script>',
  text: `The zeppelin over Port Ellery carried ${payloads.join(' and ')} on Thursday.\n\n"The zeppelin ${payloads.join(' ')} is late," said Quentin ${payloads[2]} Vance.`,
};

// Run in the page, whose types are not those of Node.js.
const measureContrasts = readFileSync(new URL('./measure-contrasts.mjs', import.meta.url), 'utf8');
const backdrop = 'getComputedStyle(document.body).backgroundColor';

describe.skipIf(!there)('the page', () => {
  const profile = mkdtempSync(join(tmpdir(), 'verbatim-chromium-'));
  let serving: Serving;
  let context: BrowserContext;
  let page: Page;
  const wrong: string[] = [];
  const fetched: string[] = [];

  beforeAll(async () => {
    serving = await servePreview(await openHarbour([hostile]), discordCommands, {
      port: 0,
      onError: (error) => wrong.push(String(error)),
    });
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      viewport: { width: 900, height: 900 },
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await context.newPage();
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('dialog', (dialog) => wrong.push(dialog.message()));
    page.on('request', (request) => fetched.push(request.url()));
    await page.exposeFunction('hacked', () => wrong.push('hacked'));
    await page.goto(`http://127.0.0.1:${serving.port}/`);
  });

  afterAll(async () => {
    await context.close();
    await serving.close(0);
    rmSync(profile, { recursive: true, force: true });
  });

  const say = async (line: string) => {
    const before = await page.locator('.entry').count();
    await page.fill('#line', line);
    await page.press('#line', 'Enter');
    await page.locator('.entry').nth(before).waitFor();
    return page.locator('.entry').last();
  };

  it('answers what is typed', async () => {
    const entry = await say('/quotes speaker: Oduya');
    expect(await entry.textContent()).toContain('Ines Oduya');
  });

  it('opens the context at a press', async () => {
    const entry = await say('/quotes speaker: Brandt');
    const before = await page.locator('.entry').count();
    await entry.getByRole('button', { name: 'Context' }).first().click();
    await page.locator('.entry').nth(before).waitFor();
    expect(await page.locator('.entry').last().textContent()).toContain('Only you can see this');
    await page.locator('.entry').last().getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.locator('.entry').count()).toBe(before);
  });

  it('opens the menus of a message, and replies to it', async () => {
    await say('/quotes speaker: Brandt');
    const before = await page.locator('.entry').count();
    const entry = page.locator('.entry').nth(before - 1);
    await entry.hover();
    await entry.getByRole('button', { name: 'Check this quote' }).click();
    await page.locator('.entry').nth(before).waitFor();
    expect(await page.locator('.entry').last().textContent()).toContain('word for word');
    await entry.hover();
    await entry.getByRole('button', { name: 'Reply' }).click();
    expect(await page.locator('#replying').textContent()).toContain('Replying to Verbatim');
    await page.fill('#line', 'And what did Oduya say?');
    await page.press('#line', 'Enter');
    await page
      .locator('.entry')
      .nth(before + 2)
      .waitFor();
    expect(await page.locator('#replying').isHidden()).toBe(true);
  });

  it('ticks channels in the settings', async () => {
    const entry = await say('/settings');
    await entry.getByLabel('#newsroom').check();
    await entry.getByText('I answer in: #newsroom').waitFor();
    await entry.getByRole('button', { name: 'Answer in every channel' }).click();
    await entry.getByText('I answer in: every channel').waitFor();
  });

  it('offers commands and names while they are typed', async () => {
    await page.fill('#line', '');
    await page.locator('#line').pressSequentially('/quo');
    await page.getByRole('option', { name: '/quotes' }).waitFor();
    await page.press('#line', 'Tab');
    await page.locator('#line').pressSequentially('speaker: Bran');
    await page.getByRole('option', { name: 'Tomas Brandt' }).waitFor();
    await page.press('#line', 'ArrowDown');
    await page.press('#line', 'Enter');
    expect(await page.inputValue('#line')).toBe('/quotes speaker: Tomas Brandt ');
  });

  it('lets hostile articles do nothing', async () => {
    for (const line of [
      'the zeppelin',
      '/quotes topic: zeppelin',
      '/articles',
      '/dates topic: zeppelin',
      `/who-said text: ${payloads[0]}`,
    ]) {
      await say(line);
      await page.waitForFunction("!('busy' in document.documentElement.dataset)");
    }
    const log = page.locator('#log');
    expect(await log.textContent()).toContain('<img src=x onerror="hacked()">');
    expect(await log.locator('script, iframe, svg, object, embed, link, [onerror], [onload], [onclick]').count()).toBe(
      0,
    );
    for (const link of await log.locator('a').all()) expect(await link.getAttribute('href')).toMatch(/^https?:\/\//u);
    for (const image of await log.locator('img').all())
      expect(await image.getAttribute('src')).toMatch(/^data:image\/png;/u);
    expect(wrong).toEqual([]);
    expect(
      fetched.filter((url) => !url.startsWith(`http://127.0.0.1:${serving.port}/`) && !url.startsWith('data:')),
    ).toEqual([]);
  });

  it('would not run a script that came through', async () => {
    const blocked = page.waitForEvent('console');
    await page.evaluate(
      `document.querySelector('#log').insertAdjacentHTML('beforeend', '<img src="data:," onerror="hacked()">')`,
    );
    expect((await blocked).text()).toContain('Content Security Policy');
    expect(wrong).not.toContain('hacked');
    wrong.length = 0;
  });

  it.each(['dark', 'light'] as const)('can be read in the %s theme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await say('/quotes speaker: Oduya');
    const contrasts = await page.evaluate<Record<string, number>>(measureContrasts);
    for (const [what, contrast] of Object.entries(contrasts)) expect(contrast, what).toBeGreaterThan(4.5);
    const picture = await page.screenshot();
    expect(picture.length).toBeGreaterThan(20_000);
    const chat = await page.evaluate(backdrop);
    expect(chat).toBe(colorScheme === 'dark' ? 'rgb(49, 51, 56)' : 'rgb(255, 255, 255)');
  });

  it('changes its theme at a press', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Light or dark' }).click();
    const chat = await page.evaluate(backdrop);
    expect(chat).toBe('rgb(49, 51, 56)');
  });

  it('fits a narrow window', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
