// Block Kit blocks as elements.
import {h, safeUrl} from './dom.js';
import {mrkdwn, text} from './mrkdwn.js';
import {element} from './elements.js';

export function blocks(list, scene) {
  return h('div', {class: 'blocks'}, (list || []).map(block => one(block, scene)));
}

function one(block, scene) {
  const draw = KINDS[block.type];
  const drawn = draw ? draw(block, scene) : h('p', {class: 'unknown'}, `A block of the kind ${block.type}`);
  drawn.classList.add('block', 'block-' + block.type);
  if (block.block_id) drawn.dataset.block = block.block_id;
  return drawn;
}

const KINDS = {
  section(block, scene) {
    return h('div', {},
      h('div', {class: 'section-main'},
        block.text && h('p', {dir: 'auto'}, text(block.text, scene.people)),
        block.fields && h('div', {class: 'fields'},
          block.fields.map(field => h('p', {dir: 'auto'}, text(field, scene.people))))),
      block.accessory && h('div', {class: 'accessory'}, element(block.accessory, block, scene)));
  },
  header: (block, scene) => h('h3', {dir: 'auto'}, text(block.text, scene.people)),
  divider: () => h('hr'),
  context: (block, scene) => h('div', {},
    block.elements.map(item => item.type === 'image' ? image(item) : h('span', {dir: 'auto'}, text(item, scene.people)))),
  actions: (block, scene) => h('div', {}, block.elements.map(item => element(item, block, scene))),
  image: block => h('figure', {}, image(block), block.title && h('figcaption', {}, block.title.text)),
  markdown: (block, scene) => h('div', {dir: 'auto'}, mrkdwn(block.text, scene.people)),
  rich_text: block => h('p', {dir: 'auto'}, rich(block)),
  input(block, scene) {
    const control = element(block.element, block, {...scene, dispatches: Boolean(block.dispatch_action), input: true});
    const problem = scene.errors && scene.errors[block.block_id];
    const label = h('span', {class: 'label'}, text(block.label, scene.people), block.optional && h('small', {}, ' optional'));
    const field = ['checkboxes', 'radio_buttons'].includes(block.element.type)
      ? h('fieldset', {}, h('legend', {}, label), control)
      : h('label', {}, label, control);
    return h('div', {class: problem ? 'wrong' : ''}, field,
      block.hint && h('small', {class: 'hint'}, block.hint.text),
      problem && h('p', {class: 'problem', role: 'alert'}, problem));
  },
};

function image(item) {
  const url = safeUrl(item.image_url);
  return url ? h('img', {src: url, alt: item.alt_text}) : h('span', {}, item.alt_text);
}

function rich(part) {
  if (part.text) return part.text;
  if (part.url) return part.url;
  return (part.elements || []).map(rich).join('');
}
