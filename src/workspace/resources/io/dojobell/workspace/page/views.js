// App Home and modals.
import {h, fill} from './dom.js';
import {blocks} from './blocks.js';
import {text} from './mrkdwn.js';
import {act} from './server.js';

function scene(view, options, errors) {
  const where = {as: options.state.as, container: {type: 'view', view_id: view.id}, view_id: view.id};
  return {
    people: options.people,
    errors,
    act: (block, action, value) => act('action', {...where, block_id: block, action_id: action, value}).then(options.showError),
    enter: (block, action, value) => act('state-value', {...where, block_id: block, action_id: action, value}),
    suggest: (block, action, query) => act('suggest', {...where, block_id: block, action_id: action, query}),
  };
}

let homeShown = '';

export function home(content, options) {
  const view = options.state.home;
  const key = view ? view.id + view.hash + options.state.as : 'none' + options.state.as;
  if (homeShown === key && content.querySelector('.home')) return;
  homeShown = key;
  const at = content.scrollTop;
  const focused = content.contains(document.activeElement) && path(document.activeElement);
  fill(content, view
    ? h('div', {class: 'home'}, blocks(view.blocks, scene(view, options)))
    : h('p', {class: 'empty home'}, 'The app has shown nothing here yet.'));
  content.scrollTop = at;
  if (focused) refocus(content, focused);
}

// Where the keyboard was, in words that hold after a redraw.
function path(element) {
  const block = element.closest('[data-block]');
  const owner = element.closest('[data-action]');
  const all = owner ? [...owner.querySelectorAll('input,button,select,a')] : [];
  return {action: owner && owner.dataset.action, at: Math.max(0, all.indexOf(element)), block: block && block.dataset.block};
}

function refocus(content, was) {
  const owner = [...content.querySelectorAll('[data-action]')].find(one => one.dataset.action === was.action);
  if (!owner) return;
  const all = [...owner.querySelectorAll('input,button,select,a')];
  (all[was.at] || owner).focus();
}

const open = new Map();

export function modals(options) {
  const ids = new Set(options.state.modals.map(view => view.id));
  for (const [id, known] of open) {
    if (!ids.has(id)) {
      known.dialog.close();
      known.dialog.remove();
      open.delete(id);
    }
  }
  options.state.modals.forEach(view => {
    const known = open.get(view.id);
    if (known && known.hash === view.hash) return;
    const dialog = known ? known.dialog : h('dialog', {class: 'modal', 'aria-label': view.title.text});
    const kept = {dialog, hash: view.hash};
    open.set(view.id, kept);
    draw(dialog, view, options, {});
    if (!known) {
      document.body.append(dialog);
      dialog.addEventListener('cancel', event => { event.preventDefault(); shut(view, options); });
      dialog.showModal();
      // As in Slack; not a search, which would show its suggestions.
      const first = dialog.querySelector('.modal-body :is(input:not([type=search]), select, textarea, summary)');
      if (first) first.focus();
    }
  });
}

function shut(view, options) {
  act('close', {as: options.state.as, view_id: view.id}).then(options.showError);
}

function draw(dialog, view, options, errors) {
  const form = h('form', {method: 'dialog', onsubmit: async event => {
    event.preventDefault();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await values(form, view, options);
    const answer = await act('submit', {as: options.state.as, view_id: view.id});
    if (answer.errors) {
      const now = current(form, view);
      draw(dialog, now, options, answer.errors);
      const wrong = dialog.querySelector('.wrong input, .wrong select, .wrong textarea');
      if (wrong) wrong.focus();
    } else {
      options.showError(answer);
    }
  }},
  h('header', {}, h('h2', {}, text(view.title)), h('button', {type: 'button', class: 'close', 'aria-label': 'Close', onclick: () => shut(view, options)}, '✕')),
  h('div', {class: 'modal-body'}, blocks(view.blocks, scene(view, options, errors))),
  h('footer', {}, h('button', {type: 'button', class: 'button', onclick: () => shut(view, options)}, view.close ? text(view.close) : 'Close'),
    view.submit && h('button', {type: 'submit', class: 'button primary'}, text(view.submit))));
  fill(dialog, form);
}

// What is typed is told before the form is sent, also where no change event came.
async function values(form, view, options) {
  for (const block of view.blocks.filter(one => one.type === 'input')) {
    const field = form.querySelector(`[data-block="${CSS.escape(block.block_id)}"] :is(input[type=text],input[type=email],input[type=url],input[type=number],textarea)`);
    if (field) {
      await act('state-value', {as: options.state.as, view_id: view.id, block_id: block.block_id,
        action_id: block.element.action_id, value: field.value || null});
    }
  }
}

// The view with what was typed, so that a redraw with errors loses nothing.
function current(form, view) {
  const copy = structuredClone(view);
  for (const block of copy.blocks.filter(one => one.type === 'input')) {
    const holder = form.querySelector(`[data-block="${CSS.escape(block.block_id)}"]`);
    const element = block.element;
    const field = holder && holder.querySelector('input,select,textarea');
    if (!field) continue;
    if (/text|number|email|url/.test(element.type)) element.initial_value = field.value;
    if (element.type === 'datepicker' && field.value) element.initial_date = field.value;
    if (element.type === 'timepicker' && field.value) element.initial_time = field.value;
    if (element.type === 'static_select') {
      element.initial_option = (element.options || []).find(option => option.value === field.value);
    }
    if (['checkboxes', 'radio_buttons'].includes(element.type)) {
      const chosen = element.options.filter((_, at) => holder.querySelectorAll('input')[at].checked);
      if (element.type === 'checkboxes') element.initial_options = chosen;
      else element.initial_option = chosen[0];
    }
  }
  return copy;
}
