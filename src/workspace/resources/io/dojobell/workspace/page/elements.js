// Block Kit elements that people press, choose and type in.
import {h, id, safeUrl} from './dom.js';
import {text} from './mrkdwn.js';

export function element(item, block, scene) {
  const draw = KINDS[item.type];
  if (!draw) return h('span', {class: 'unknown'}, `An element of the kind ${item.type}`);
  const drawn = draw(item, changed => tell(item, block, scene, changed), scene, block);
  drawn.dataset.action = item.action_id || '';
  return drawn;
}

// An input's value is kept until the form is sent; everything else reaches the app at once.
function tell(item, block, scene, value) {
  if (item.confirm && !window.confirm(`${item.confirm.title.text}\n\n${item.confirm.text.text}`)) return;
  const act = scene.input && !scene.dispatches ? scene.enter : scene.act;
  act(block.block_id, item.action_id, value);
}

const plain = option => option.text.text;

const KINDS = {
  button(item, change) {
    const url = safeUrl(item.url);
    const label = text(item.text);
    const look = {class: 'button ' + (item.style || ''), 'aria-label': item.accessibility_label};
    return url
      ? h('a', {...look, href: url, target: '_blank', rel: 'noreferrer', onclick: () => change()}, label)
      : h('button', {...look, type: 'button', onclick: () => change()}, label);
  },
  overflow(item, change) {
    return menu('⋯', 'More actions', item.options, change);
  },
  static_select(item, change) {
    return select(item, change, item.options || groups(item), item.initial_option);
  },
  multi_static_select(item, change) {
    return many(item, change, item.options || groups(item), item.initial_options || []);
  },
  external_select: (item, change, scene, block) => search(item, change, scene, block, false),
  multi_external_select: (item, change, scene, block) => search(item, change, scene, block, true),
  users_select: (item, change, scene) => picker(item, change, scene.people.users(), item.initial_user),
  conversations_select: (item, change, scene) => picker(item, change, scene.people.channels(), item.initial_conversation),
  channels_select: (item, change, scene) => picker(item, change, scene.people.channels(), item.initial_channel),
  checkboxes(item, change) {
    const chosen = new Set((item.initial_options || []).map(option => option.value));
    return h('div', {class: 'choices', role: 'group'}, item.options.map(option =>
      choice('checkbox', option, chosen.has(option.value), on => {
        if (on) chosen.add(option.value); else chosen.delete(option.value);
        change(item.options.filter(one => chosen.has(one.value)));
      })));
  },
  radio_buttons(item, change) {
    const name = id('radio');
    return h('div', {class: 'choices', role: 'radiogroup'}, item.options.map(option =>
      choice('radio', option, item.initial_option && item.initial_option.value === option.value,
        () => change(option), name)));
  },
  datepicker: (item, change) => typed('date', item, change, item.initial_date),
  timepicker: (item, change) => typed('time', item, change, item.initial_time),
  plain_text_input(item, change) {
    const look = {placeholder: item.placeholder && item.placeholder.text, maxlength: item.max_length,
      onchange: event => change(event.target.value)};
    const field = item.multiline ? h('textarea', {...look, rows: 4}) : h('input', {...look, type: 'text'});
    field.value = item.initial_value || '';
    return field;
  },
  email_text_input: (item, change) => typed('email', item, change, item.initial_value),
  url_text_input: (item, change) => typed('url', item, change, item.initial_value),
  number_input: (item, change) => typed('number', item, change, item.initial_value),
};

function groups(item) {
  return (item.option_groups || []).flatMap(group => group.options);
}

function typed(type, item, change, value) {
  return h('input', {type, value: value || '', onchange: event => change(event.target.value)});
}

function choice(type, option, checked, change, name) {
  const box = h('input', {type, name, onchange: event => change(event.target.checked)});
  box.checked = Boolean(checked);
  return h('label', {class: 'choice'}, box,
    h('span', {}, text(option.text, {name: () => '', channel: () => ''}),
      option.description && h('small', {}, option.description.text)));
}

function select(item, change, options, initial) {
  const control = h('select', {'aria-label': item.placeholder ? item.placeholder.text : 'Choose',
    onchange: event => change(options[event.target.selectedIndex - 1])},
  h('option', {value: ''}, item.placeholder ? item.placeholder.text : 'Choose'),
  options.map(option => h('option', {value: option.value}, plain(option))));
  control.value = initial ? initial.value : '';
  return control;
}

function many(item, change, options, initial) {
  const chosen = new Set(initial.map(option => option.value));
  return h('details', {class: 'many'},
    h('summary', {}, initial.length ? initial.map(plain).join(', ') : (item.placeholder ? item.placeholder.text : 'Choose')),
    h('div', {class: 'choices'}, options.map(option => choice('checkbox', option, chosen.has(option.value), on => {
      if (on) chosen.add(option.value); else chosen.delete(option.value);
      change(options.filter(one => chosen.has(one.value)));
    }))));
}

function picker(item, change, list, initial) {
  const control = h('select', {'aria-label': item.placeholder ? item.placeholder.text : 'Choose',
    onchange: event => event.target.value && change(event.target.value)},
  h('option', {value: ''}, item.placeholder ? item.placeholder.text : 'Choose'),
  list.map(one => h('option', {value: one.id}, one.name)));
  control.value = initial || '';
  return control;
}

function menu(sign, label, options, change) {
  const list = h('div', {class: 'menu'}, options.map(option => {
    const url = safeUrl(option.url);
    const pressed = () => { box.open = false; change(option); };
    return url
      ? h('a', {href: url, target: '_blank', rel: 'noreferrer', onclick: pressed}, plain(option))
      : h('button', {type: 'button', onclick: pressed}, plain(option));
  }));
  const box = h('details', {class: 'overflow'}, h('summary', {'aria-label': label}, sign), list);
  return box;
}

// Asks the app for options while somebody types.
function search(item, change, scene, block, several) {
  const chosen = several ? [...(item.initial_options || [])] : [];
  const found = h('div', {class: 'menu', role: 'listbox', 'aria-label': 'Suggestions'});
  const shown = h('span', {class: 'chosen'}, chosen.map(plain).join(', '));
  const field = h('input', {type: 'search', role: 'combobox', 'aria-expanded': 'false',
    placeholder: item.placeholder ? item.placeholder.text : 'Search',
    value: !several && item.initial_option ? plain(item.initial_option) : '',
    oninput: ask, onfocus: ask});
  let asked = 0;
  async function ask() {
    const turn = asked += 1;
    if (field.value.length < (item.min_query_length ?? 3)) return;
    const answer = await scene.suggest(block.block_id, item.action_id, field.value);
    if (turn !== asked) return;
    const options = answer.options || (answer.option_groups || []).flatMap(group => group.options);
    found.replaceChildren(...options.map(option => h('button', {type: 'button', role: 'option', onclick: () => {
      found.replaceChildren();
      field.setAttribute('aria-expanded', 'false');
      if (several) {
        chosen.push(option);
        shown.textContent = chosen.map(plain).join(', ');
        field.value = '';
        change(chosen);
      } else {
        field.value = plain(option);
        change(option);
      }
    }}, plain(option))));
    field.setAttribute('aria-expanded', String(options.length > 0));
  }
  return h('div', {class: 'search'}, several && shown, field, found);
}
