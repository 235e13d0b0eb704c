/** What Discord knows besides the commands themselves. */
export const discordNames = {
  privateOption: 'private',
  forOption: 'for',
  askMenu: 'Ask about this',
  checkMenu: 'Check this quote',
} as const;
