// What stands beside Slack: mailbox, Teams, webhooks, alerts, calls.
import {h, fill, safeUrl, time} from './dom.js';
import {card} from './card.js';
import {act} from './server.js';
import {emoji} from './emoji.js';

const chosen = {mail: null, form: 'html'};
let shown = '';

export function neighbour(kind, content, options) {
  const data = {mailbox: options.state.mailbox, teams: options.state.teams, webhooks: options.state.webhooks,
    alerts: [options.state.inbox, options.state.system_inbox], calls: options.state.calls}[kind];
  const key = kind + JSON.stringify(data) + JSON.stringify(chosen) + options.state.as;
  if (key === shown && content.dataset.kind === kind) return;
  const at = content.dataset.kind === kind ? content.scrollTop : 0;
  shown = key;
  content.dataset.kind = kind;
  fill(content, KINDS[kind](data, options));
  content.scrollTop = at;
}

const KINDS = {
  mailbox(mails, options) {
    if (!mails.length) return h('p', {class: 'empty'}, 'No mail yet.');
    const list = [...mails].reverse();
    const open = list.find(mail => mail.id === chosen.mail) || list[0];
    return h('div', {class: 'mailbox'},
      h('ul', {class: 'mails'}, list.map(mail => h('li', {}, h('button', {type: 'button',
        'aria-current': mail.id === open.id ? 'true' : null, onclick: () => { chosen.mail = mail.id; options.redraw(); }},
      h('b', {dir: 'auto'}, mail.subject), h('small', {}, `${time(mail.at)} to ${mail.to}`))))),
      mailView(open, options));
  },
  teams(posts) {
    if (!posts.length) return h('p', {class: 'empty'}, 'No cards yet.');
    return [...posts].reverse().map(post => h('article', {class: 'teams-post'},
      h('header', {}, h('b', {}, post.channel), h('time', {}, time(post.at)),
        post.error && h('span', {class: 'problem'}, 'refused: ' + post.error)),
      post.card ? card(post.card) : null));
  },
  webhooks(requests) {
    if (!requests.length) return h('p', {class: 'empty'}, 'No requests yet.');
    return [...requests].reverse().map(request => h('article', {class: 'request'},
      h('header', {}, h('b', {}, 'POST ' + request.name), h('time', {}, time(request.at)), h('span', {class: 'badge'}, request.status)),
      h('details', {}, h('summary', {}, request.headers.length + ' headers'),
        h('pre', {}, request.headers.map(([name, value]) => `${name}: ${value}`).join('\n'))),
      h('pre', {}, pretty(request.body))));
  },
  alerts([own, system], options) {
    return [own, system].filter(Boolean).map(inbox => h('section', {class: 'inbox'},
      h('h2', {}, inbox.title || inbox.user, h('span', {class: 'badge'}, inbox.unread + ' unread')),
      !inbox.alerts.length && h('p', {class: 'empty'}, 'No alerts.'),
      inbox.alerts.map(alert => h('article', {class: alert.read ? 'alert read' : 'alert'},
        h('header', {}, h('span', {'aria-hidden': 'true'}, mark(alert.severity)),
          safeUrl(alert.url) ? h('a', {href: alert.url, target: '_blank', rel: 'noreferrer', dir: 'auto'}, alert.title) : h('b', {dir: 'auto'}, alert.title),
          h('time', {}, time(alert.created_at)),
          !alert.read && h('button', {type: 'button', onclick: () => act('alert-read', {user: inbox.user, id: alert.id}).then(options.showError)}, 'Mark read')),
        alert.text && h('p', {dir: 'auto'}, alert.text.slice(0, 400))))));
  },
  calls(calls) {
    return h('table', {class: 'calls'}, h('thead', {}, h('tr', {}, ['At', 'Method', 'Status', 'Answer', 'ms'].map(name => h('th', {}, name)))),
      h('tbody', {}, [...calls].reverse().map(call => h('tr', {class: call.ok ? '' : 'problem'},
        [time(call.at), call.method, call.status, call.ok ? 'ok' : call.error || 'error', call.ms.toFixed(1)].map(cell => h('td', {}, cell))))));
  },
};

function mailView(mail, options) {
  const tab = (name, label) => h('button', {type: 'button', role: 'tab', 'aria-selected': String(chosen.form === name),
    onclick: () => { chosen.form = name; options.redraw(); }}, label);
  const frame = h('iframe', {sandbox: '', title: 'The mail as HTML'});
  frame.srcdoc = mail.html || '<p>No HTML part.</p>';
  return h('article', {class: 'mail'},
    h('h2', {dir: 'auto'}, mail.subject), h('p', {}, `From ${mail.from}`, h('br'), `To ${mail.to}`),
    h('div', {role: 'tablist', class: 'tabs'}, tab('html', 'HTML'), tab('text', 'Text'), tab('headers', 'Headers')),
    chosen.form === 'html' ? frame
      : h('pre', {dir: 'auto'}, chosen.form === 'text' ? mail.text : mail.headers.map(([name, value]) => `${name}: ${value}`).join('\n')));
}

function mark(severity) {
  return {critical: emoji('red_circle'), high: emoji('large_orange_circle'), medium: emoji('large_yellow_circle'),
    low: emoji('large_blue_circle'), info: emoji('white_circle')}[severity] || '🔔';
}

function pretty(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch (failure) {
    return body;
  }
}
