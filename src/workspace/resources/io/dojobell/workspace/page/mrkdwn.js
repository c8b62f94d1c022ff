// Slack's mrkdwn as nodes.
import {h, safeUrl} from './dom.js';
import {emoji} from './emoji.js';

const INLINE = /```([\s\S]+?)```|`([^`\n]+)`|<([^<>]+)>|:([a-z0-9_+-]+):|(?<![\p{L}\p{N}])([*_~])(?=\S)([^\n]*?\S)\5(?![\p{L}\p{N}])/u;

export function unescape(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

export function mrkdwn(text, people) {
  const nodes = [];
  for (const line of lines(text)) {
    const part = inline(line.text, people);
    nodes.push(line.quote ? h('blockquote', {}, part) : part, line.last ? null : h('br'));
  }
  return nodes.flat(Infinity).filter(Boolean);
}

function lines(text) {
  if (text.includes('```')) return [{text, last: true}];
  const all = text.split('\n');
  return all.map((line, at) => ({
    text: line.startsWith('&gt;') ? line.slice(4).trimStart() : line,
    quote: line.startsWith('&gt;'),
    last: at === all.length - 1,
  }));
}

function inline(text, people) {
  const nodes = [];
  let rest = text;
  for (let found = INLINE.exec(rest); found; found = INLINE.exec(rest)) {
    nodes.push(unescape(rest.slice(0, found.index)), mark(found, people));
    rest = rest.slice(found.index + found[0].length);
  }
  nodes.push(unescape(rest));
  return nodes;
}

function mark([all, block, code, link, name, sign, marked], people) {
  if (block !== undefined) return h('pre', {}, unescape(block.replace(/^\n/, '')));
  if (code !== undefined) return h('code', {}, unescape(code));
  if (link !== undefined) return live(link, people);
  if (name !== undefined) return emoji(name);
  return h({'*': 'strong', '_': 'em', '~': 's'}[sign], {}, inline(marked, people));
}

// What stands in <…> is live: links, people, channels, pings, dates.
function live(inside, people) {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : inside.slice(bar + 1);
  if (target.startsWith('!date^')) return date(target, label);
  if (target.startsWith('!subteam^')) {
    // Slack shows an unknown group as it stands.
    const handle = people.group(target.slice('!subteam^'.length));
    return handle ? h('span', {class: 'ping', title: 'This notifies people'}, '@' + handle) : `<${inside}>`;
  }
  if (target.startsWith('!')) {
    return h('span', {class: 'ping', title: 'This notifies people'}, '@' + (label || target.slice(1).split('^')[0]));
  }
  if (target.startsWith('@')) return h('span', {class: 'ping'}, '@' + (people.name(target.slice(1)) || label));
  if (target.startsWith('#')) return h('span', {class: 'mention'}, '#' + (people.channel(target.slice(1)) || label));
  const url = safeUrl(unescape(target));
  const text = unescape(label || target.replace(/^mailto:/, ''));
  return url ? h('a', {href: url, target: '_blank', rel: 'noreferrer'}, text) : text;
}

function date(target, fallback) {
  const [, seconds, format] = target.split('^');
  const when = new Date(Number(seconds) * 1000);
  if (Number.isNaN(when.getTime())) return unescape(fallback);
  const clock = when.toLocaleTimeString([], {hour: '2-digit', minute: '2-digit'});
  const short = when.toLocaleDateString([], {day: 'numeric', month: 'short', year: 'numeric'});
  const days = Math.round((new Date(when).setHours(0, 0, 0, 0) - new Date().setHours(0, 0, 0, 0)) / 864e5);
  const pretty = {'-1': 'yesterday', 0: 'today', 1: 'tomorrow'}[days] || short;
  const text = format
    .replaceAll(/\{date(?:_short|_long)?_pretty\}/g, pretty)
    .replaceAll(/\{date(?:_short|_long|_num)?\}/g, short)
    .replaceAll(/\{time(?:_secs)?\}/g, clock);
  return h('time', {datetime: when.toISOString(), title: unescape(fallback)}, text);
}

// A text object: plain_text or mrkdwn.
export function text(object, people) {
  if (!object) return [];
  if (object.type === 'mrkdwn') return mrkdwn(object.text, people);
  return object.text.split(/(:[a-z0-9_+-]+:)/).map(part =>
    /^:[a-z0-9_+-]+:$/.test(part) && object.emoji !== false ? emoji(part.slice(1, -1)) : part);
}
