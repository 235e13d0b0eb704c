import { type Html, html } from './html.ts';
import { place } from './place.ts';

/** The page around a conversation. */
export function drawPage(articles: number, examples: readonly string[]): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>#${place.channelName} · Verbatim</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/colours.css">
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/messages.css">
<script type="module" src="/preview.mjs"></script>
</head>
<body>
<header class="bar"><span class="hash" aria-hidden="true">#</span><h1>${place.channelName}</h1><span class="topic">${articles} articles, in their own words</span><button type="button" id="theme" aria-label="Light or dark">◐</button></header>
<main id="log" role="log" aria-live="polite" tabindex="0">
<section class="welcome"><h2>Welcome to #${place.channelName}!</h2>
<p>This page shows what the bot answers as Discord would draw it. Nothing leaves this machine. Try:</p>
<p>${examples.map((line) => html`<button type="button" class="mention" data-line="${line}">${line}</button> `)}</p></section>
</main>
<form id="box" autocomplete="off">
<p id="replying" hidden>Replying to <b></b> <button type="button" class="link">Cancel</button></p>
<ul id="suggestions" role="listbox" aria-label="Suggestions" hidden></ul>
<input id="line" role="combobox" aria-expanded="false" aria-controls="suggestions" aria-autocomplete="list" aria-label="Message #${place.channelName}" placeholder="Message #${place.channelName}, or / for commands" maxlength="2000">
</form>
</body>
</html>`;
}
