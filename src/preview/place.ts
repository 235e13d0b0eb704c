/** The server, its channels and its people that the preview makes up; ids look like Discord's, as the bot expects them to. */
export const place = {
  guild: '200000000000000001',
  channel: '200000000000000002',
  channelName: 'articles',
  channels: [
    { id: '200000000000000002', name: 'articles' },
    { id: '200000000000000005', name: 'newsroom' },
    { id: '200000000000000006', name: 'archive' },
  ],
  /** Others in the server, whom an answer may be for. */
  people: [
    { id: '200000000000000007', name: 'Ben' },
    { id: '200000000000000008', name: 'Chiara' },
  ],
  reader: '200000000000000003',
  readerName: 'Ada',
  bot: '200000000000000004',
} as const;

const manageServer = '32';

/** What every interaction of the reader carries. */
export function interactionFrom(id: string, more: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    id,
    token: 'preview',
    application_id: place.bot,
    guild_id: place.guild,
    channel_id: place.channel,
    channel: { id: place.channel, type: 0 },
    member: {
      user: { id: place.reader, username: 'ada', global_name: place.readerName },
      permissions: manageServer,
      nick: null,
    },
    locale: 'en-US',
    authorizing_integration_owners: { '0': place.guild },
    ...more,
  };
}
