// A conversation's messages.
import {h, fill} from './dom.js';
import {blocks} from './blocks.js';
import {mrkdwn} from './mrkdwn.js';
import {act} from './server.js';

const drawn = new Map();

export function messages(place, list, options) {
  const seen = new Set();
  const items = list.map(message => {
    const key = place.id + message.ts + (options.thread ? 't' : '');
    seen.add(key);
    const json = JSON.stringify(message);
    const known = drawn.get(key);
    if (known && known.json === json && known.as === options.state.as) return known.item;
    const item = draw(place, message, options);
    drawn.set(key, {json, item, as: options.state.as});
    return item;
  });
  return items;
}

function draw(place, message, options) {
  const {state, people} = options;
  const fromApp = Boolean(message.bot_id) || message.user === state.app.bot_user_id;
  const name = message.username || (fromApp ? state.app.name : people.name(message.user));
  const scene = {
    people,
    act: (block, action, value) => act('action', {
      as: state.as, container: {type: 'message', channel: place.id, ts: message.ts},
      block_id: block, action_id: action, value,
    }).then(options.showError),
    suggest: (block, action, query) => act('suggest', {
      as: state.as, channel: place.id, ts: message.ts, block_id: block, action_id: action, query,
    }),
  };
  const body = message.blocks.length
    ? blocks(message.blocks, scene)
    : h('div', {class: 'blocks'}, h('p', {dir: 'auto'}, mrkdwn(message.text, people)));
  return h('article', {class: 'message' + (message.ephemeral ? ' ephemeral' : ''), 'data-ts': message.ts},
    message.ephemeral && h('p', {class: 'only-you'}, '👁 Only visible to you'),
    message.broadcast && h('p', {class: 'only-you'}, 'replied to a thread'),
    h('div', {class: 'avatar ' + (fromApp ? 'app' : ''), 'aria-hidden': 'true'}, fromApp ? '🔔' : name.slice(0, 1).toUpperCase()),
    h('div', {class: 'body'},
      h('header', {}, h('b', {}, name), fromApp && h('span', {class: 'badge'}, 'APP'),
        h('time', {}, clock(message.ts)), message.edited && h('small', {}, '(edited)'), message.locked && h('small', {}, '🔒 thread locked'),
        shortcuts(place, message, options)),
      message.hidden ? h('p', {class: 'hidden'}, 'Slack hides this message from the channel.') : body,
      message.reply_count > 0 && !options.thread && h('button', {class: 'link', type: 'button',
        onclick: () => options.openThread(message.ts)},
      message.reply_count === 1 ? '1 reply' : message.reply_count + ' replies')));
}

function shortcuts(place, message, options) {
  const list = options.state.shortcuts.filter(one => one.type === 'message');
  if (message.ephemeral) return null;
  const own = (name, title) => h('button', {type: 'button', onclick: () => {
    box.open = false;
    act(name, {as: options.state.as, channel: place.id, ts: message.ts}).then(options.showError);
  }}, title);
  const box = h('details', {class: 'overflow'}, h('summary', {'aria-label': 'Message shortcuts'}, '⋮'),
    h('div', {class: 'menu'}, own('delete', 'Delete message'), own('lock', message.locked ? 'Unlock thread' : 'Lock thread'), list.map(one => h('button', {type: 'button', onclick: () => {
      box.open = false;
      act('shortcut', {as: options.state.as, callback_id: one.callback_id, channel: place.id, ts: message.ts}).then(options.showError);
    }}, one.name))));
  return box;
}

function clock(ts) {
  return new Date(Number(ts.split('.')[0]) * 1000).toLocaleTimeString([], {hour: '2-digit', minute: '2-digit'});
}

// The messages of the channel itself, then what Slack says of those it does not show.
export function conversation(place, options) {
  const top = place.messages.filter(message =>
    !message.hidden && (!message.thread_ts || message.thread_ts === message.ts || message.broadcast));
  const notice = place.hidden_notice > 0 && h('p', {class: 'flood', role: 'status'},
    `Due to a high volume of activity, we are not displaying some messages sent by this application (${place.hidden_notice}).`);
  const empty = !top.length && h('p', {class: 'empty'}, place.kind === 'im'
    ? `This is where ${options.state.app.name} writes to you.` : 'Nothing was said here yet.');
  return [empty, messages(place, top, options), notice];
}

export function thread(aside, place, ts, options) {
  const list = place ? place.messages.filter(message => message.ts === ts || message.thread_ts === ts) : [];
  aside.hidden = !list.length;
  if (aside.hidden) return;
  fill(aside, h('header', {}, h('h2', {}, 'Thread'),
    h('button', {type: 'button', 'aria-label': 'Close the thread', onclick: () => options.openThread(null)}, '✕')),
  messages(place, list, {...options, thread: true}));
}
