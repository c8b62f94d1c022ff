// The page: places at the side, one of them open, things to try beside it.
import {h, fill} from './dom.js';
import {act, onChange, state as fetchState} from './server.js';
import {conversation, thread} from './messages.js';
import {home, modals} from './views.js';
import {neighbour} from './neighbours.js';

const at = id => document.getElementById(id);
const NEIGHBOURS = [['mailbox', 'Mailbox', '✉️'], ['teams', 'Teams', '👥'], ['webhooks', 'Webhooks', '🔗'], ['alerts', 'Alerts', '🔔'], ['calls', "Slack's calls", '📋']];
const asked = new URLSearchParams(location.search);

let state = null;
let place = asked.get('place') || '';
let as = asked.get('as') || '';
let openThread = null;
let fetching = false;
let again = false;
const dismissed = new Set();
let announced = null;

const people = {
  group: id => (state.user_groups.find(group => group.id === id) || {}).handle,
  name: id => (state.users.find(user => user.id === id) || {}).real_name || id,
  channel: id => (state.conversations.find(one => one.id === id) || {}).name,
  users: () => state.users.filter(user => user.role !== 'bot').map(user => ({id: user.id, name: user.real_name || user.name})),
  channels: () => state.conversations.filter(one => one.kind !== 'im').map(one => ({id: one.id, name: '#' + one.name})),
};

const options = {
  people,
  get state() { return state; },
  redraw: () => draw(),
  showError: answer => { if (answer && answer.ok === false && answer.error) note(answer.error); refresh(); },
  openThread: ts => { openThread = ts; draw(); },
};

async function refresh() {
  if (fetching) { again = true; return; }
  fetching = true;
  try {
    do {
      again = false;
      state = await fetchState(as);
      as = state.as;
      draw();
    } while (again);
  } catch (failure) {
    note('The local workspace does not answer');
  } finally {
    fetching = false;
  }
}

function note(words) {
  const line = h('p', {}, words, h('button', {type: 'button', 'aria-label': 'Dismiss', onclick: () => line.remove()}, '✕'));
  at('notices').append(line);
}

function current() {
  // Somebody may type before the page has its first state.
  return state ? state.conversations.find(one => one.id === place) : undefined;
}

function open(name) {
  place = name;
  openThread = null;
  at('content').replaceChildren();
  at('content').dataset.kind = '';
  if (name === 'home') act('home', {as, tab: 'home'}).then(options.showError);
  draw();
  at('content').scrollTop = at('content').scrollHeight;
}

function draw() {
  if (!place || (!current() && place !== 'home' && !NEIGHBOURS.some(([name]) => name === place))) {
    place = (state.conversations.find(one => one.kind === 'channel') || state.conversations[0]).id;
  }
  at('team').textContent = state.team.name;
  drawPeople();
  drawPlaces();
  drawTitle();
  drawContent();
  drawTry();
  modals(options);
  drawNotices();
}

function drawPeople() {
  const list = state.users.filter(user => user.role !== 'bot' && !user.deleted);
  const select = at('as');
  const key = list.map(user => user.id).join();
  if (select.dataset.key !== key) {
    select.dataset.key = key;
    fill(select, list.map(user => h('option', {value: user.id}, `${user.real_name || user.name} (${user.role})`)));
  }
  select.value = state.as;
}

function drawPlaces() {
  const entry = (name, sign, label, count) => h('li', {}, h('button', {type: 'button', 'data-place': name,
    'aria-current': name === place ? 'page' : null, class: count ? 'unread' : '', onclick: () => open(name)},
  h('span', {class: 'sign', 'aria-hidden': 'true'}, sign), label, count > 0 && h('span', {class: 'count', 'aria-label': `${count} unread`}, count)));
  const focused = document.activeElement && document.activeElement.dataset && document.activeElement.dataset.place;
  const channels = state.conversations.filter(one => one.kind !== 'im');
  const direct = state.conversations.filter(one => one.kind === 'im');
  const unread = (state.inbox ? state.inbox.unread : 0);
  fill(at('places'),
    h('h2', {}, 'Channels'), h('ul', {}, channels.map(one => entry(one.id, one.archived ? '🗄' : one.kind === 'private' ? '🔒' : '#', one.name, one.unread))),
    h('h2', {}, 'Apps'), h('ul', {}, direct.map(one => entry(one.id, '🔔', one.name, one.unread)), entry('home', '🏠', 'App Home')),
    h('h2', {}, 'Beside Slack'), h('ul', {}, NEIGHBOURS.map(([name, label, sign]) => entry(name, sign, label, name === 'alerts' ? unread : 0))),
    h('h2', {}, 'Shortcuts'), h('ul', {}, state.shortcuts.filter(one => one.type === 'global').map(one => h('li', {},
      h('button', {type: 'button', title: one.description, onclick: () => act('shortcut', {as, callback_id: one.callback_id}).then(options.showError)},
        h('span', {class: 'sign', 'aria-hidden': 'true'}, '⚡'), one.name)))));
  if (focused) {
    const button = at('places').querySelector(`[data-place="${CSS.escape(focused)}"]`);
    if (button) button.focus();
  }
}

function drawTitle() {
  if (!state) return;
  const here = current();
  const beside = NEIGHBOURS.find(([name]) => name === place);
  at('title').textContent = here ? (here.kind === 'im' ? here.name : '#' + here.name) : beside ? beside[1] : 'App Home';
  at('subtitle').textContent = here && here.archived ? 'archived' : '';
  at('composer').hidden = !here;
  at('composer-label').textContent = here ? 'Message ' + at('title').textContent : 'Message';
  const typed = at('composer-text').value;
  const command = state.commands.find(one => typed.startsWith(one.command)) || (typed.startsWith('/') && state.commands[0]);
  at('composer-hint').textContent = command ? `${command.command} ${command.usage_hint}` : '';
}

function drawContent() {
  const content = at('content');
  const here = current();
  if (!here) {
    thread(at('thread'), null, null, options);
    if (place === 'home') home(content, options);
    else neighbour(place, content, options);
    return;
  }
  const low = content.scrollHeight - content.scrollTop - content.clientHeight < 80;
  const open = content.querySelector('details[open], :is(input,select,textarea):focus');
  if (!open || content.dataset.place !== place + as) {
    fill(content, conversation(here, options));
    content.dataset.place = place + as;
    if (low) content.scrollTop = content.scrollHeight;
  }
  announce(here);
  thread(at('thread'), here, openThread, options);
  if (here.unread > 0 && document.visibilityState === 'visible') act('read', {as, conversation: here.id});
}

// A screen reader hears the newest message of the open conversation once.
function announce(here) {
  const last = here.messages[here.messages.length - 1];
  const key = last ? here.id + last.ts : here.id;
  if (announced !== null && announced !== key && announced.startsWith(here.id) && last) {
    at('live').textContent = last.text.slice(0, 200);
  }
  announced = key;
}

// Each node of the host with what it has answered; one can be killed and started again.
function drawNodes() {
  const key = JSON.stringify(state.nodes);
  if (at('nodes').dataset.key === key) return;
  at('nodes').dataset.key = key;
  const focused = document.activeElement && document.activeElement.dataset && document.activeElement.dataset.node;
  fill(at('nodes'), state.nodes.length > 0 && [h('h2', {}, 'Nodes'), h('ul', {}, state.nodes.map(node => h('li', {},
    h('span', {class: 'dot ' + {up: 'green', starting: 'yellow', down: 'white'}[node.state], 'aria-hidden': 'true'}),
    h('span', {class: 'node'}, h('b', {}, node.name), h('small', {}, node.state === 'up' ? `${node.answered} ${node.answered === 1 ? 'request' : 'requests'}` : node.state,
      node.last && node.state === 'up' && h('span', {class: 'badge'}, 'last request'))),
    h('button', {type: 'button', class: 'button', 'data-node': node.name, disabled: node.state === 'starting',
      'aria-label': (node.state === 'down' ? 'Start ' : 'Kill ') + node.name,
      onclick: () => act('node', {name: node.name}).then(options.showError)}, node.state === 'down' ? 'Start' : 'Kill'))))]);
  if (focused) {
    const button = at('nodes').querySelector(`[data-node="${CSS.escape(focused)}"]`);
    if (button) button.focus();
  }
}

function drawTry() {
  drawNodes();
  const key = JSON.stringify([state.samples, state.faults]);
  if (at('try').dataset.key === key) return;
  at('try').dataset.key = key;
  const groups = [...new Set(state.samples.map(sample => sample.group))];
  fill(at('samples'), groups.map((group, index) => h('details', {open: index === 0}, h('summary', {}, group),
    state.samples.filter(sample => sample.group === group).map(sample => h('button', {type: 'button', title: sample.description,
      onclick: async event => {
        const button = event.currentTarget;
        button.disabled = true;
        const answer = await act('sample', {id: sample.id});
        button.disabled = false;
        options.showError(answer);
      }}, sample.name)))));
  const kinds = [...new Set(state.faults.map(fault => fault.group))];
  const shown = [...at('faults').querySelectorAll('details[open]')].map(group => group.dataset.group);
  fill(at('faults'), kinds.map((kind, index) => {
    const of = state.faults.filter(fault => fault.group === kind);
    const on = of.filter(fault => fault.active).length;
    const open = shown.length ? shown.includes(kind) : index === 0;
    return h('details', {open, 'data-group': kind}, h('summary', {}, kind, on > 0 && h('span', {class: 'badge'}, on + ' on')), of.map(fault => {
      const box = h('input', {type: 'checkbox', onchange: event => act('fault', {id: fault.id, on: event.target.checked}).then(options.showError)});
      box.checked = fault.active;
      return h('label', {class: 'choice', title: fault.description}, box, h('span', {}, fault.name, h('small', {}, fault.description)));
    }));
  }));
}

function drawNotices() {
  for (const notice of state.notices) {
    if (!dismissed.has(notice.id)) {
      dismissed.add(notice.id);
      note(notice.text);
    }
  }
}

at('as').addEventListener('change', event => { as = event.target.value; at('content').replaceChildren(); refresh(); });
at('composer-text').addEventListener('input', () => drawTitle());
at('composer').addEventListener('submit', async event => {
  event.preventDefault();
  const field = at('composer-text');
  const words = field.value.trim();
  if (!words) return;
  field.value = '';
  at('content').scrollTop = at('content').scrollHeight;
  options.showError(words.startsWith('/')
    ? await act('command', {as, channel: place, text: words})
    : await act('say', {as, channel: place, text: words}));
});

refresh();
onChange(refresh);
