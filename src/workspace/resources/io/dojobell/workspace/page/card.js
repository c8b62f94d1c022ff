// Adaptive Cards 1.4: what the app sends, drawn as Teams draws it.
import {h, safeUrl} from './dom.js';

export function card(json) {
  return h('div', {class: 'card'}, (json.body || []).map(item), actions(json.actions));
}

const KINDS = {
  TextBlock: part => h(part.style === 'heading' ? 'h3' : 'p', {dir: 'auto', class: [
    'card-text', 'size-' + (part.size || 'default').toLowerCase(),
    part.weight === 'Bolder' || part.weight === 'bolder' ? 'bolder' : '',
    part.isSubtle ? 'subtle' : '', 'color-' + (part.color || 'default').toLowerCase(),
  ].join(' ')}, markdown(part.text || '')),
  FactSet: part => h('dl', {}, (part.facts || []).flatMap(fact =>
    [h('dt', {}, markdown(fact.title)), h('dd', {dir: 'auto'}, markdown(fact.value))])),
  Container: part => h('div', {class: 'card-container ' + (part.style || '').toLowerCase()}, (part.items || []).map(item)),
  ColumnSet: part => h('div', {class: 'card-columns'}, (part.columns || []).map(column =>
    h('div', {style: width(column.width)}, (column.items || []).map(item)))),
  RichTextBlock: part => h('p', {dir: 'auto'}, (part.inlines || []).map(textRun)),
  ActionSet: part => actions(part.actions),
  Image: part => safeUrl(part.url) && h('img', {src: part.url, alt: part.altText || ''}),
};

function textRun(run) {
  if (typeof run === 'string') return run;
  const look = {class: ['size-' + (run.size || 'default').toLowerCase(),
    run.isSubtle ? 'subtle' : '', 'color-' + (run.color || 'default').toLowerCase()].join(' ')};
  const text = h(run.weight === 'Bolder' ? 'strong' : 'span', look, run.text);
  const url = run.selectAction && safeUrl(run.selectAction.url);
  return url ? h('a', {href: url, target: '_blank', rel: 'noreferrer', ...look}, text) : text;
}

function width(wanted) {
  if (wanted === 'stretch') return 'flex:1';
  return /^\d+px$/.test(wanted || '') ? `flex:0 0 ${wanted}` : '';
}

function item(part) {
  const draw = KINDS[part.type];
  const drawn = draw ? draw(part) : h('p', {class: 'unknown'}, `An element of the kind ${part.type}`);
  if (drawn && part.separator) drawn.classList.add('separator');
  return drawn;
}

function actions(list) {
  return list && list.length > 0 && h('div', {class: 'card-actions'}, list.map(action =>
    h('a', {class: 'button', href: safeUrl(action.url) || '#', target: '_blank', rel: 'noreferrer'}, action.title)));
}

// The few marks of Markdown that cards know: bold, links, and a backslash before what is none.
export function markdown(text) {
  const nodes = [];
  const marks = /\\([\\`*_{}[\]()#+\-.!|~<>])|\*\*(.+?)\*\*|\[((?:\\.|[^\]\\])+)\]\(([^()\s]+)\)|\n/;
  let rest = text;
  for (let found = marks.exec(rest); found; found = marks.exec(rest)) {
    nodes.push(rest.slice(0, found.index));
    const [all, escaped, bold, label, url] = found;
    if (escaped !== undefined) nodes.push(escaped);
    else if (bold !== undefined) nodes.push(h('strong', {}, markdown(bold)));
    else if (label !== undefined) {
      nodes.push(safeUrl(url) ? h('a', {href: url, target: '_blank', rel: 'noreferrer'}, markdown(label)) : markdown(label));
    } else nodes.push(h('br'));
    rest = rest.slice(found.index + all.length);
  }
  nodes.push(rest);
  return nodes;
}
