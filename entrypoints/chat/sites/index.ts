import { site as bluesky } from './bluesky.ts';
import { site as bumble } from './bumble.ts';
import { site as converse } from './converse.ts';
import { site as discord } from './discord.ts';
import { site as discourseChat } from './discourse-chat.ts';
import { site as element } from './element.ts';
import { site as googleChat } from './google-chat.ts';
import { site as googleMessages } from './google-messages.ts';
import { site as instagram } from './instagram.ts';
import { site as linkedin } from './linkedin.ts';
import { site as mattermost } from './mattermost.ts';
import { site as messenger } from './messenger.ts';
import { site as nextcloudTalk } from './nextcloud-talk.ts';
import { site as redditChat } from './reddit-chat.ts';
import { site as rocketChat } from './rocket-chat.ts';
import type { Site } from './site.ts';
import { site as slack } from './slack.ts';
import { site as teams } from './teams.ts';
import { site as telegramA } from './telegram-a.ts';
import { site as telegramK } from './telegram-k.ts';
import { site as theLounge } from './the-lounge.ts';
import { site as tinder } from './tinder.ts';
import { site as vk } from './vk.ts';
import { site as whatsapp } from './whatsapp.ts';
import { site as x } from './x.ts';
import { site as zalo } from './zalo.ts';
import { site as zulip } from './zulip.ts';

/** All known apps. A new one is a file beside this and a line here. */
export const sites: readonly Site[] = [
  bluesky,
  bumble,
  converse,
  discord,
  discourseChat,
  element,
  googleChat,
  googleMessages,
  instagram,
  linkedin,
  mattermost,
  messenger,
  nextcloudTalk,
  redditChat,
  rocketChat,
  slack,
  teams,
  telegramA,
  telegramK,
  theLounge,
  tinder,
  vk,
  whatsapp,
  x,
  zalo,
  zulip,
];

/** What is known of a place: the app whose host it is, else the apps that people host anywhere, told by what is in the page. */
export interface SitesThere {
  readonly site: Site | null;
  readonly candidates: readonly Site[];
}

/** The app at a place, by its host; where none is known, all that may be anywhere. */
export function sitesAt(place: { readonly hostname: string; readonly pathname: string }): SitesThere {
  const site = sites.find(({ hosts }) => hosts.some((host) => isAt(host, place))) ?? null;
  return { site, candidates: site ? [] : sites.filter(({ detect }) => detect !== undefined) };
}

/** Whether a page is at `chat.example.org`, `*.example.org` or `example.org/path`. */
function isAt(
  pattern: string,
  { hostname, pathname }: { readonly hostname: string; readonly pathname: string },
): boolean {
  const slash = pattern.indexOf('/');
  const wanted = slash < 0 ? pattern : pattern.slice(0, slash);
  const path = slash < 0 ? '/' : pattern.slice(slash);
  const hostFits = wanted.startsWith('*.') ? hostname.endsWith(wanted.slice(1)) : hostname === wanted;
  return hostFits && pathname.startsWith(path);
}
